// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <memory>

namespace rd {

void installTranslations(QCoreApplication &application)
{
    const auto install = [&application](const QString &name, const QString &folder, const QString &fallback) {
        auto translator = std::make_unique<QTranslator>(&application);
        if (translator->load(QLocale(), name, QStringLiteral("_"), folder) || translator->load(fallback, folder))
            QCoreApplication::installTranslator(translator.release()); // the application owns it
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath), QStringLiteral("qtbase_en"));
    // English for everybody without a translation: it holds the plural forms ("1 server", "2 servers").
    install(QStringLiteral("replica-desk"), QStringLiteral(":/i18n"), QStringLiteral("replica-desk_en"));
}

} // namespace rd
