// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrun.h"

#include <QTest>
#include <cstdio>
#include <map>
#include <optional>

using namespace rd::test;

/// A creation disturbed by every switch of the lab at every step ends with the truth and a way back, or succeeds all the same.
class TestFaultMatrix : public QObject
{
    Q_OBJECT
private slots:
    void bundleWay_data() { addCells(false); }
    void bundleWay() { runCell(false); }
    void promotionWay_data() { addCells(true); }
    void promotionWay() { runCell(true); }
    void cleanupTestCase();

private:
    struct Way
    {
        bool promotion = false;
        Lab lab = {};
        FaultRun run{lab, promotion};
        std::map<QString, CellOutcome> outcomes = {};
    };
    static void addCells(bool promotion);
    void runCell(bool promotion);
    static void print(const Way &way);
    std::unique_ptr<Way> m_way; ///< one lab at a time
};

void TestFaultMatrix::addCells(bool promotion)
{
    QTest::addColumn<int>("index");
    const QList<FaultCell> cells = faultCells(promotion);
    for (int i = 0; i < cells.size(); ++i)
        if (isWanted(cells[i], promotion))
            QTest::newRow(qPrintable(cellName(cells[i]))) << i;
}

void TestFaultMatrix::runCell(bool promotion)
{
    QFETCH(int, index);
    if (!m_way || m_way->promotion != promotion) {
        cleanupTestCase();
        m_way = std::unique_ptr<Way>(new Way{.promotion = promotion});
        const QString problem =
            m_way->lab.up(2, 1, {QStringLiteral("--domain-level"), promotion ? QStringLiteral("1") : QStringLiteral("0")});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    const FaultCell cell = faultCells(promotion).at(index);
    CellOutcome outcome = m_way->run.run(cell);
    const QString left = m_way->run.reset();
    if (outcome.problem.isEmpty())
        outcome.problem = left;
    m_way->outcomes[cellName(cell)] = outcome;
    std::printf("%s: %s%s%s, %lld s%s\n", qPrintable(cellName(cell)), qPrintable(outcome.happened),
                outcome.after.isEmpty() ? "" : " → ", qPrintable(outcome.after), static_cast<long long>(outcome.seconds),
                outcome.problem.isEmpty() ? "" : "   NOT AS IT SHOULD");
    std::fflush(stdout);
    QVERIFY2(outcome.problem.isEmpty(), qPrintable(outcome.problem));
}

void TestFaultMatrix::print(const Way &way)
{
    constexpr int first = 20;
    constexpr int column = 36;
    const QList<FaultMoment> moments = faultMoments(way.promotion);
    QString line = QString(first, u' ');
    for (const FaultMoment &when : moments)
        line += when.name.leftJustified(column);
    std::printf("\n%s: what happened > what helped; made: the creation succeeded all the same\n%s\n",
                way.promotion ? "promotion way (domain level 1)" : "bundle way (domain level 0)", qPrintable(line));
    for (const FaultSwitch &what : faultSwitches()) {
        line = what.name.leftJustified(first);
        for (const FaultMoment &when : moments) {
            const auto found = way.outcomes.find(cellName({what, when}));
            QString cell = QStringLiteral("-");
            if (found != way.outcomes.end()) {
                const CellOutcome &one = found->second;
                cell = (one.problem.isEmpty() ? QString() : QStringLiteral("WRONG ")) + one.happened +
                       (one.after.isEmpty() ? QString() : QStringLiteral(" > ") + one.after) +
                       QStringLiteral(" %1s").arg(one.seconds);
            }
            line += cell.leftJustified(column);
        }
        std::printf("%s\n", qPrintable(line.trimmed()));
    }
    std::fflush(stdout);
}

void TestFaultMatrix::cleanupTestCase()
{
    if (m_way)
        print(*m_way);
    m_way.reset();
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
