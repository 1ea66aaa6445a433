// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/pluginwords.h"

#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::PluginWords)
};

struct Meaning
{
    QLatin1StringView words; ///< as the plugin sends them, blanks apart
    const char *summary;
    const char *advice;
};

constexpr std::array meanings{
    Meaning{QLatin1StringView("Removal of Segment disconnects topology"),
            QT_TRANSLATE_NOOP("rd::PluginWords",
                              "The server refuses: without this segment its two ends would have no way to each "
                              "other."),
            QT_TRANSLATE_NOOP("rd::PluginWords", "Add another link between them first.")},
    Meaning{QLatin1StringView("Segment already exists in topology"),
            QT_TRANSLATE_NOOP("rd::PluginWords", "The server refuses: these two servers have a segment already."),
            QT_TRANSLATE_NOOP("rd::PluginWords", "Somebody else may have been faster; read the topology again.")},
    Meaning{QLatin1StringView("Segment is self referential"),
            QT_TRANSLATE_NOOP("rd::PluginWords", "The server refuses: both ends of the segment are the same server."),
            QT_TRANSLATE_NOOP("rd::PluginWords", "Give two different servers.")},
    Meaning{QLatin1StringView("Segment configuration suffix not found"),
            QT_TRANSLATE_NOOP("rd::PluginWords", "The server refuses: it does not manage the topology of this suffix."),
            QT_TRANSLATE_NOOP("rd::PluginWords", "Check the domain level and the suffix entries below cn=topology.")},
    Meaning{QLatin1StringView("Segment has unsupported direction"),
            QT_TRANSLATE_NOOP("rd::PluginWords", "The server refuses: it does not know this direction."),
            QT_TRANSLATE_NOOP("rd::PluginWords", "Its FreeIPA may be of another version; add the segment with its own command.")},
    Meaning{QLatin1StringView("Segment definition is incomplete"),
            QT_TRANSLATE_NOOP("rd::PluginWords", "The server refuses: it misses something in the segment."),
            QT_TRANSLATE_NOOP("rd::PluginWords", "Its FreeIPA may be of another version; add the segment with its own command.")},
    Meaning{QLatin1StringView("Modification of connectivity and segment nodes"),
            QT_TRANSLATE_NOOP("rd::PluginWords", "The server refuses: the ends of a segment cannot be changed."),
            QT_TRANSLATE_NOOP("rd::PluginWords", "Add the new segment, then remove the old one.")},
    Meaning{QLatin1StringView("Entry is managed by topology plugin"),
            QT_TRANSLATE_NOOP("rd::PluginWords", "The server refuses: this agreement belongs to a segment."),
            QT_TRANSLATE_NOOP("rd::PluginWords", "Change the segment instead.")},
    Meaning{QLatin1StringView("Entry and attributes are managed by topology plugin"),
            QT_TRANSLATE_NOOP("rd::PluginWords", "The server refuses: this agreement belongs to a segment."),
            QT_TRANSLATE_NOOP("rd::PluginWords", "Change the segment instead.")},
};

} // namespace

Error explainRefusal(Error error)
{
    const QString words = error.detail.simplified();
    for (const Meaning &meaning : meanings)
        if (words.contains(meaning.words, Qt::CaseInsensitive)) {
            error.fault = Fault::Denied;
            error.summary = Text::tr(meaning.summary);
            error.advice = Text::tr(meaning.advice);
            break;
        }
    return error;
}

} // namespace rd
