// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/yaml/rulelibrary.h"

#include "backend/match/patterncompiler.h"
#include "backend/yaml/rulefile.h"

#include <QDir>
#include <QStandardPaths>

/// Q_INIT_RESOURCE must stand outside of namespaces; without it the linker leaves the resources of a static library out.
static void initRuleResources()
{
    Q_INIT_RESOURCE(replica_desk_core);
}

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::RuleLibrary)
};

constexpr int mostSiteFiles = 200;

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return fail(Fault::NotFound, Text::tr("The rule file %1 cannot be read.").arg(path), file.errorString(),
                    Text::tr("Check who may read it, or take it away."));
    return file.read(largestRuleFile + 1);
}

Error toError(const RuleDefect &defect)
{
    return {Fault::Malformed,
            Text::tr("The rule file %1 is wrong in line %2: %3").arg(defect.place.file).arg(defect.place.line).arg(defect.text),
            {},
            Text::tr("Correct the file, or take it away.")};
}

QStringList ruleFiles(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files, QDir::Name);
}

Result<> append(RuleTexts &texts, const QString &path, const QString &name)
{
    const auto bytes = readAll(path);
    if (!bytes)
        return pass(bytes.error());
    auto more = readRuleFile(*bytes, name);
    if (!more)
        return pass(more.error());
    texts.rules += more->rules;
    texts.noise += more->noise;
    return {};
}

} // namespace

QString siteRuleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/replica-desk/rules.d");
}

Result<RuleTexts> builtInRules(const QLocale &locale)
{
    initRuleResources();
    const QString folder = QStringLiteral(":/knowledge/");
    RuleTexts texts;
    for (const QString &name : ruleFiles(folder))
        if (auto read = append(texts, folder + name, name); !read)
            return pass(read.error());
    if (texts.rules.isEmpty())
        return fail(Fault::Internal, Text::tr("The program's own rules are missing."), {}, Text::tr("Install the program anew."));
    const QString language = QLocale::languageToCode(locale.language());
    for (const QString &name : ruleFiles(folder + language)) {
        const QString path = folder + language + u'/' + name;
        const auto bytes = readAll(path);
        if (!bytes)
            return pass(bytes.error());
        if (auto translated = translateRules(*bytes, language + u'/' + name, texts); !translated)
            return pass(translated.error());
    }
    return texts;
}

Result<RuleLibrary> loadRules(const QString &siteFolder, const QLocale &locale)
{
    const VectorPatternCompiler compiler;
    auto builtIn = builtInRules(locale);
    if (!builtIn)
        return pass(builtIn.error());
    RuleLibrary library;
    RuleTexts good = *builtIn;
    auto knowledge = Knowledge::compile(good, compiler);
    if (!knowledge)
        return pass(toError(knowledge.error().first()));
    const QStringList names = ruleFiles(siteFolder);
    for (const QString &name : names.first(std::min<qsizetype>(names.size(), mostSiteFiles))) {
        RuleTexts more = good;
        const QString path = siteFolder + u'/' + name;
        if (auto read = append(more, path, path); !read) {
            library.complaints.append(read.error());
            continue;
        }
        auto compiled = Knowledge::compile(more, compiler);
        if (!compiled) {
            for (const RuleDefect &defect : compiled.error())
                library.complaints.append(toError(defect));
            continue;
        }
        good = std::move(more);
        knowledge = std::move(compiled);
    }
    if (names.size() > mostSiteFiles)
        library.complaints.append(
            {Fault::Malformed,
             Text::tr("There are more than %1 rule files in %2; the others were left out.").arg(mostSiteFiles).arg(siteFolder),
             {},
             {}});
    library.knowledge = *std::move(knowledge);
    return library;
}

} // namespace rd
