// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/match/patterncompiler.h"
#include "backend/yaml/rulefile.h"
#include "backend/yaml/rulelibrary.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rd;

namespace {

const QByteArray goodRule = "rules:\n"
                            "  - id: site-rule\n"
                            "    severity: fatal\n"
                            "    patterns: ['our proxy said no']\n"
                            "    title: The proxy refuses.\n"
                            "    cause: It does.\n"
                            "    remedy:\n"
                            "      - text: Ask for it.\n"
                            "        host: replica\n"
                            "        command: 'curl -v'\n"
                            "    examples: ['x: our proxy said no']\n";

QByteArray with(const char *before, const char *after)
{
    QByteArray rule = goodRule;
    if (!rule.contains(before))
        qFatal("no %s", before);
    return rule.replace(before, after);
}

QString whatIsWrong(const QByteArray &bytes)
{
    const auto texts = readRuleFile(bytes, QStringLiteral("x.yaml"));
    if (!texts)
        return texts.error().summary;
    const auto knowledge = Knowledge::compile(*texts, VectorPatternCompiler());
    if (knowledge)
        return {};
    const RuleDefect &defect = knowledge.error().first();
    return QStringLiteral("%1:%2 %3").arg(defect.place.file).arg(defect.place.line).arg(defect.text);
}

} // namespace

class TestRuleFile : public QObject
{
    Q_OBJECT
private slots:
    void aGoodFileIsTakenWhole()
    {
        QCOMPARE(whatIsWrong(goodRule), QString());
        const auto texts = readRuleFile(goodRule, QStringLiteral("x.yaml"));
        const Rule &rule = texts->rules.at(0);
        QCOMPARE(rule.patterns, QList<QByteArray>{"our proxy said no"});
        QCOMPARE(rule.remedy.value(0).command, QStringLiteral("curl -v"));
        QCOMPARE(rule.place.line, 2);
        QCOMPARE(whatIsWrong(""), QString());
    }

    void aMistakeIsNamedWithFileAndLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("line"); // that the complaint must name
        const auto row = [](const char *name, const QByteArray &file, const char *line) {
            QTest::newRow(name) << file << QString::fromLatin1(line);
        };
        row("unknown key", with("title:", "titel:"), "5");
        row("key twice", with("    title:", "    id: again\n    title:"), "5");
        row("no severity", with("    severity: fatal\n", ""), "2");
        row("strange severity", with("fatal", "terrible"), "3");
        row("text for a list", with("['our proxy said no']", "'our proxy said no'"), "4");
        row("list for a text", with("The proxy refuses.", "[a, b]"), "5");
        row("strange host", with("replica", "moon"), "9");
        row("no number", with("    title:", "    repeats: often\n    title:"), "5");
        row("not YAML", "rules:\n  - id: x\n    severity: {a\n", "4");
        row("not a map", "- a\n- b\n", "1");
        row("no text", QByteArray("rules:\0", 7), "1");
        row("no pattern", with("['our proxy said no']", "[]"), "2");
        row("broken pattern", with("our proxy said no']\n    t", "our (proxy said no']\n    t"), "2");
        row("pattern for everything", with("our proxy said no']\n    t", "x*']\n    t"), "2");
        row("over nothing", with("    title:", "    over: [no-such-rule]\n    title:"), "2");
        row("id with a capital", with("site-rule", "Site-rule"), "2");
        row("two of a name", goodRule + goodRule.sliced(7), "12");
        row("example of something else", with("x: our", "x: their"), "2");
        row("counter-example that matches", goodRule + "    counter-examples: ['our proxy said no']\n", "2");
        row("transient for ever", with("severity: fatal", "severity: transient"), "2");
        row("no cause", with("    cause: It does.\n", ""), "2");
        row("nested without end", "rules: " + QByteArray(100000, '[') + "\n", "1");
    }
    void aMistakeIsNamedWithFileAndLine()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, line);
        const QString wrong = whatIsWrong(file);
        QVERIFY2(wrong.contains(QStringLiteral("x.yaml")), qPrintable(wrong));
        QVERIFY2(wrong.contains(QStringLiteral("line %1:").arg(line)) || wrong.contains(QStringLiteral("x.yaml:%1 ").arg(line)),
                 qPrintable(wrong));
    }

    void rulesOfTheSiteAreAddedAndBrokenOnesLeftOut()
    {
        const QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
        };
        write("a.yaml", goodRule);
        write("b.yaml", with("site-rule", "ds-ports-in-use"));
        write("c.yaml", with("fatal", "terrible"));
        write("d.yaml", with("site-rule", "other-rule"));
        write("notes.txt", "no rules");
        const auto library = loadRules(folder.path(), QLocale(QLocale::C));
        QVERIFY(library);
        QVERIFY(library->knowledge->find(QStringLiteral("site-rule")) >= 0);
        QVERIFY(library->knowledge->find(QStringLiteral("other-rule")) >= 0);
        QCOMPARE(library->complaints.size(), 2);
        QVERIFY2(library->complaints[0].summary.contains(QStringLiteral("b.yaml")), qPrintable(library->complaints[0].summary));
        QVERIFY2(library->complaints[1].summary.contains(QStringLiteral("c.yaml")), qPrintable(library->complaints[1].summary));
    }

    void everyRuleSpeaksGerman()
    {
        const auto english = builtInRules(QLocale(QLocale::C));
        const auto german = builtInRules(QLocale(QLocale::German));
        QVERIFY(english);
        QVERIFY2(german, german ? "" : qPrintable(german.error().summary));
        for (qsizetype i = 0; i < english->rules.size(); ++i) {
            const Rule &here = english->rules[i];
            const Rule &there = german->rules[i];
            QVERIFY2(here.title != there.title && here.cause != there.cause, qPrintable(here.id));
            for (qsizetype step = 0; step < here.remedy.size(); ++step)
                QVERIFY2(here.remedy[step].text != there.remedy[step].text, qPrintable(here.id));
        }
        for (qsizetype i = 0; i < english->noise.size(); ++i)
            QVERIFY2(english->noise[i].reason != german->noise[i].reason, qPrintable(english->noise[i].reason));
    }
};

QTEST_GUILESS_MAIN(TestRuleFile)
#include "tst_rulefile.moc"
