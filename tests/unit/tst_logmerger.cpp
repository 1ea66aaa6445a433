// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/match/patterncompiler.h"
#include "logs/loghits.h"
#include "logs/logmerger.h"

#include <QTest>

using namespace rd;

namespace {

constexpr qint64 plenty = std::numeric_limits<qint64>::max();

LogText textOf(int source, const QByteArray &bytes)
{
    return {.source = source, .pieces = {{0, std::make_shared<const LogChunk>(bytes)}}};
}

void add(LogText &text, const QByteArray &bytes)
{
    text.pieces.append({text.endLine(), std::make_shared<const LogChunk>(bytes)});
}

QByteArray at(int second, const QByteArray &words)
{
    return "2022-12-18T00:" + QByteArray::number(10 + second / 60) + ':' +
           QByteArray::number(second % 60).rightJustified(2, '0') + "Z " + words + '\n';
}

std::unique_ptr<LogMatcher> matcher(const LogWanted &wanted)
{
    static const VectorPatternCompiler compiler;
    auto made = LogMatcher::make(wanted, &compiler);
    return made ? *std::move(made) : nullptr;
}

QByteArray shown(const LogRows &rows, const QList<LogText> &texts)
{
    QByteArray all;
    for (qint64 row = rows.firstRow(); row < rows.endRow(); ++row) {
        const LogPlace place = *rows.at(row);
        for (const LogText &text : texts)
            if (text.source == place.source)
                all += text.line(place.line).last(1);
    }
    return all;
}

QByteArray merged(const QList<LogText> &texts, const LogFilter &filter = {})
{
    LogMerger merger(filter, filter.wanted.isEmpty() ? nullptr : matcher(filter.wanted));
    const SilentMonitor monitor;
    merger.update(texts, {monitor, plenty});
    return shown(*merger.rows(), texts);
}

} // namespace

class TestLogMerger : public QObject
{
    Q_OBJECT
private slots:
    void oneTimeAxisForAllLogs()
    {
        const LogText first = textOf(0, at(1, "a") + at(3, "c") + "d\n" + at(5, "f"));
        const LogText second = textOf(1, at(2, "b") + at(4, "e") + at(6, "g"));
        QCOMPARE(merged({first, second}), QByteArray("abcdefg"));
    }

    void skewBetweenHostsIsTakenOut()
    {
        LogText ahead = textOf(0, at(31, "a") + at(33, "c"));
        ahead.skew = 30'000'000;
        QCOMPARE(merged({ahead, textOf(1, at(2, "b") + at(4, "d"))}), QByteArray("abcd"));
    }

    void aClockThatRunsBackwardsLeavesALogInItsOrder()
    {
        const LogText wild = textOf(0, at(5, "a") + at(50, "b") + at(6, "c") + at(2, "d"));
        QCOMPARE(merged({wild}), QByteArray("abcd"));
        QCOMPARE(merged({wild, textOf(1, at(7, "e") + at(8, "f"))}), QByteArray("abcdef"));
    }

    void linesThatComeLateGoWhereTheyBelong()
    {
        LogText fast = textOf(0, at(1, "a") + at(4, "d"));
        LogText slow = textOf(1, at(2, "b"));
        LogMerger merger({}, nullptr);
        const SilentMonitor monitor;
        QVERIFY(merger.update({fast, slow}, {monitor, plenty}));
        add(slow, at(3, "c") + at(5, "e"));
        add(fast, at(6, "f"));
        QVERIFY(merger.update({fast, slow}, {monitor, plenty}));
        QCOMPARE(shown(*merger.rows(), {fast, slow}), QByteArray("abcdef"));
    }

    void theSameRowsHoweverTheWorkIsCutAndTheLinesArrive()
    {
        QByteArray one;
        QByteArray two;
        for (int i = 0; i < 20000; ++i)
            (i % 7 < 3 ? one : two) += at(i / 20, QByteArray(1, char('a' + i % 26)));
        const QList<LogText> texts{textOf(0, one), textOf(1, two)};
        const SilentMonitor monitor;
        LogMerger atOnce({}, nullptr);
        QVERIFY(atOnce.update(texts, {monitor, plenty}));
        LogMerger inSlices({}, nullptr);
        int slices = 1;
        while (!inSlices.update(texts, {monitor, 777}))
            ++slices;
        QVERIFY(slices > 20);
        QCOMPARE(inSlices.rows()->endRow(), 20000);
        QCOMPARE(shown(*inSlices.rows(), texts), shown(*atOnce.rows(), texts));
        for (const qint64 row : {0, 1, 8191, 8192, 19999})
            QCOMPARE(*atOnce.rows()->rowOf(*atOnce.rows()->at(row)), row);
        QVERIFY(!atOnce.rows()->at(20000));
        QVERIFY(!atOnce.rows()->rowOf({2, 0}));
    }

    void oneLogCostsNoMemoryForEachLine()
    {
        QByteArray bytes;
        for (int i = 0; i < 50000; ++i)
            bytes += at(i / 100, "x");
        LogMerger merger({}, nullptr);
        const SilentMonitor monitor;
        QVERIFY(merger.update({textOf(0, bytes)}, {monitor, plenty}));
        QVERIFY(merger.rows()->bytes() < 50000 / 10);
    }

    void whatIsNotKeptAnyMoreLeavesTheRowsAndTheOthersKeepTheirNumbers()
    {
        LogText quiet = textOf(0, at(1, "q"));
        LogText busy = textOf(1, "");
        LogMerger merger({}, nullptr);
        const SilentMonitor monitor;
        for (int batch = 0; batch < 50; ++batch) {
            QByteArray lines;
            for (int i = 0; i < 2000; ++i)
                lines += at(2 + batch, "b");
            add(busy, lines);
            while (busy.pieces.size() > 10)
                busy.pieces.removeFirst();
            QVERIFY(merger.update({quiet, busy}, {monitor, plenty}));
        }
        const LogRowsPtr rows = merger.rows();
        QCOMPARE(rows->endRow(), 100001);
        QVERIFY(rows->endRow() - rows->firstRow() < 40000);
        QCOMPARE(*rows->at(rows->firstRow()), (LogPlace{0, 0}));
        QCOMPARE(*rows->at(100000), (LogPlace{1, 99999}));
    }

    void filtersBySourceSeverityTimeAndText()
    {
        const QList<LogText> texts{textOf(0, at(1, "DEBUG foo a") + at(2, "ERROR foo b") + "foo c\n" + at(3, "INFO bar d")),
                                   textOf(1, at(2, "WARNING FOO e"))};
        QCOMPARE(merged(texts, {.hidden = {0}}), QByteArray("e"));
        QCOMPARE(merged(texts, {.atLeast = LogLevel::Warning}), QByteArray("bce"));
        const qint64 second = timeOf(texts[1], 0).micros;
        QCOMPARE(merged(texts, {.from = second, .to = second}), QByteArray("bce"));
        QCOMPARE(merged(texts, {.wanted = {QStringLiteral("foo")}}), QByteArray("abce"));
        QCOMPARE(merged(texts, {.wanted = {QStringLiteral("foo"), false, true}}), QByteArray("abc"));
        QCOMPARE(merged(texts, {.wanted = {QStringLiteral("foo [ab]$"), true}}), QByteArray("ab"));
        QCOMPARE(merged(texts, {.wanted = {QStringLiteral("foo (?!a)"), true}}), QByteArray("bce"));
        QCOMPARE(merged(texts, {.wanted = {QStringLiteral("[ab]")}}), QByteArray());
    }

    void foldsTracebacksAndRepeatedLines()
    {
        const LogText text = textOf(0, at(1, "DEBUG Traceback (most recent call last):") +
                                           "  File \"x\", line 1, in a\n    f(b)\nValueError: c\n" + at(2, "INFO again d") +
                                           at(3, "INFO again d") + at(4, "INFO again d") + at(5, "INFO e"));
        QCOMPARE(merged({text}, {.fold = true}), QByteArray(":cde"));
        QCOMPARE(merged({text}, {.fold = true, .unfolded = {LogPlace{0, 4}.packed()}}), QByteArray(":cddde"));
        QCOMPARE(foldedUnder(text, 0), 2);
        QCOMPARE(foldedUnder(text, 4), 2);
        QCOMPARE(foldedUnder(text, 7), 0);
    }

    void searchesTheShownRowsAlsoWhileLinesArrive()
    {
        LogText one = textOf(0, "");
        LogText two = textOf(1, "");
        LogMerger merger({}, nullptr);
        LogSearch search(matcher({QStringLiteral("needle")}));
        const SilentMonitor monitor;
        QList<qint64> expected;
        for (int batch = 0; batch < 12; ++batch) {
            QByteArray first;
            QByteArray second;
            for (int i = 0; i < 1000; ++i) {
                const int row = batch * 1000 + i;
                const bool hit = row % 501 == 0;
                (row % 3 == 0 ? first : second) += at(row / 20, hit ? "a Needle" : "hay");
                if (hit)
                    expected << row;
            }
            add(one, first);
            add(two, second);
            QVERIFY(merger.update({one, two}, {monitor, plenty}));
            QVERIFY(search.update(*merger.rows(), {one, two}, {monitor, plenty}));
        }
        const LogHitsPtr hits = search.hits();
        QCOMPARE(hits->count(), expected.size());
        qint64 from = 0;
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const auto hit = hits->next(from);
            QVERIFY(hit);
            const LogPlace place = *merger.rows()->at(*hit);
            QVERIFY((place.source == 0 ? one : two).line(place.line).endsWith("Needle"));
            QCOMPARE(hits->countTo(*hit), i + 1);
            QCOMPARE(hits->previous(*hit), hit);
            from = *hit + 1;
        }
        QVERIFY(!hits->next(from));
    }

    void aWrongExpressionIsExplained()
    {
        const VectorPatternCompiler compiler;
        const auto made = LogMatcher::make({QStringLiteral("a(b"), true}, &compiler);
        QVERIFY(!made);
        QCOMPARE(made.error().fault, Fault::Malformed);
        QVERIFY(!made.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLogMerger)
#include "tst_logmerger.moc"
