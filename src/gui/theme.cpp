// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"

#include "gui/widgets/deskstyle.h"
#include "gui/widgets/tintedicon.h"

#include <QApplication>
#include <QFormLayout>
#include <QPalette>
#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <array>

// Resources of a static library are linked only when something asks for them; the macro does not work inside a namespace.
static void initDrawings()
{
    Q_INIT_RESOURCE(replica_desk);
}

namespace rd {
namespace theme {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::Theme)
};

struct Shades
{
    QRgb light;
    QRgb dark;
    QColor in(const QPalette &palette) const { return QColor::fromRgb(mode(palette) == Mode::Dark ? dark : light); }
};

// Order of Tone.
constexpr std::array toneShades{
    Shades{0xff1b1e23, 0xffe8eaed}, Shades{0xff15703a, 0xff5fd38a}, Shades{0xff0b5fbf, 0xff7ab8ff},
    Shades{0xff8a5300, 0xffeebb5c}, Shades{0xffb3161f, 0xffff8a80}, Shades{0xff5a606b, 0xffa9b0bb},
};
constexpr std::array tintShades{
    Shades{0xfff1f3f6, 0xff2a2e35}, Shades{0xffe3f4e9, 0xff1d3427}, Shades{0xffe3eefb, 0xff1c2f45},
    Shades{0xfffbf0d9, 0xff3a2f18}, Shades{0xfffbe6e6, 0xff432325}, Shades{0xffeef0f3, 0xff2a2e35},
};
constexpr Shades cardShades{0xffffffff, 0xff262a31};
constexpr Shades borderShades{0xffd5d9e0, 0xff3b414b};
constexpr Shades controlShades{0xff868d98, 0xff727a87};
constexpr Shades disabledControlShades{0xffcfd4db, 0xff3b414b};
constexpr Shades canvasShades{0xfff7f8fa, 0xff17191d};
constexpr Shades groundShades{0xffeff2f6, 0xff1e2228};
constexpr Shades chosenShades{0xffd9e7fb, 0xff20354f};
constexpr Shades searchHitShades{0xffffe28a, 0xff6b5512};

QPalette ownPalette(Mode mode)
{
    const bool dark = mode == Mode::Dark;
    const auto pick = [dark](QRgb light, QRgb night) { return QColor::fromRgb(dark ? night : light); };
    const QColor window = pick(0xfff1f3f5, 0xff1e2126);
    const QColor base = pick(0xffffffff, 0xff17191d);
    const QColor text = pick(0xff1b1e23, 0xffe8eaed);
    const QColor quiet = pick(0xff8b919b, 0xff767d88);
    const QColor accent = pick(0xff1f63c9, 0xff3d7de0);

    QPalette palette(pick(0xfff8f9fa, 0xff2c3037), window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, pick(0xfff6f7f9, 0xff1c1f24));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, pick(0xff0b5fbf, 0xff7ab8ff));
    palette.setColor(QPalette::ToolTipBase, pick(0xffffffff, 0xff2c3037));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Mid, QColor::fromRgb(dark ? borderShades.dark : borderShades.light));
    palette.setColor(QPalette::PlaceholderText, pick(0xff6b717c, 0xff8d949f));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, quiet);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, pick(0xffc9ced6, 0xff3b414b));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, quiet);
    return palette;
}

} // namespace

Mode mode(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness() ? Mode::Dark
                                                                                                         : Mode::Light;
}

void apply(QApplication &application, std::optional<Mode> forced)
{
    const bool ours = qobject_cast<DeskStyle *>(application.style());
    const bool fusion = application.style()->name().compare(QLatin1StringView("fusion"), Qt::CaseInsensitive) == 0;
    if (!forced && !fusion && !ours)
        return;
    if (!ours)
        QApplication::setStyle(new DeskStyle); // owned by the application
    QApplication::setPalette(ownPalette(forced.value_or(mode(QApplication::palette()))));
}

QColor color(Tone tone, const QPalette &palette)
{
    return toneShades[static_cast<size_t>(tone)].in(palette);
}

QColor tint(Tone tone, const QPalette &palette)
{
    return tintShades[static_cast<size_t>(tone)].in(palette);
}

QColor card(const QPalette &palette)
{
    return cardShades.in(palette);
}

QColor border(const QPalette &palette)
{
    return borderShades.in(palette);
}

QColor controlBorder(const QPalette &palette, bool enabled)
{
    return (enabled ? controlShades : disabledControlShades).in(palette);
}

QColor canvas(const QPalette &palette)
{
    return canvasShades.in(palette);
}

QColor ground(const QPalette &palette)
{
    return groundShades.in(palette);
}

QColor chosen(const QPalette &palette)
{
    return chosenShades.in(palette);
}

QColor searchHit(const QPalette &palette)
{
    return searchHitShades.in(palette);
}

QColor hostColor(int number, const QPalette &palette)
{
    static constexpr std::array hues{212, 28, 150, 285, 180, 340, 55, 250};
    const int hue = hues[static_cast<size_t>(std::max(number, 0)) % hues.size()];
    return mode(palette) == Mode::Light ? QColor::fromHsl(hue, 170, 84) : QColor::fromHsl(hue, 130, 180);
}

void alignLabels(const QFormLayout &form)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem *label = form.itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem *field = form.itemAt(row, QFormLayout::FieldRole);
        if (label && label->widget() && field)
            label->widget()->setMinimumHeight(field->sizeHint().height());
    }
}

QIcon applicationIcon()
{
    initDrawings();
    return QIcon(QStringLiteral(":/icons/replica-desk.svg"));
}

QIcon icon(const QString &name, const QColor &color)
{
    initDrawings();
    return tintedIcon(QStringLiteral(":/icons/%1.svg").arg(name), color);
}

QIcon icon(const StateLook &look, const QPalette &palette)
{
    return icon(look.iconName, color(look.tone, palette));
}

StateLook look(Health health)
{
    const auto named = [health](const char *icon, Tone tone) {
        return StateLook{QLatin1StringView(icon), healthLabel(health), tone};
    };
    switch (health) {
    case Health::InSync:
        return named("state-in-sync", Tone::Good);
    case Health::CatchingUp:
        return named("state-catching-up", Tone::Active);
    case Health::Busy:
    case Health::BackingOff:
        return named("state-busy", Tone::Warning);
    case Health::Stalled:
    case Health::Refused:
    case Health::Failing:
        return named("state-failing", Tone::Bad);
    case Health::Uninitialised:
        return named("state-uninitialised", Tone::Bad);
    case Health::Disabled:
        return named("state-disabled", Tone::Muted);
    case Health::Unknown:
        break;
    }
    return named("state-unknown", Tone::Muted);
}

StateLook look(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return {QStringLiteral("state-failing"), severityLabel(severity), Tone::Bad};
    case Severity::Warning:
        return {QStringLiteral("state-warning"), severityLabel(severity), Tone::Warning};
    case Severity::Advice:
        return {QStringLiteral("state-info"), severityLabel(severity), Tone::Active};
    case Severity::Info:
        break;
    }
    return {QStringLiteral("state-info"), severityLabel(severity), Tone::Muted};
}

StateLook look(StepState state)
{
    switch (state) {
    case StepState::Running:
        return {QStringLiteral("state-running"), Words::tr("Running"), Tone::Active};
    case StepState::Done:
        return {QStringLiteral("state-in-sync"), Words::tr("Done"), Tone::Good};
    case StepState::Failed:
        return {QStringLiteral("state-failing"), Words::tr("Failed"), Tone::Bad};
    case StepState::Interrupted:
        return {QStringLiteral("state-interrupted"), Words::tr("Interrupted"), Tone::Warning};
    case StepState::Waiting:
        break;
    }
    return {QStringLiteral("state-waiting"), Words::tr("Waiting"), Tone::Muted};
}

StateLook look(SessionState state)
{
    switch (state) {
    case SessionState::Running:
        return {QStringLiteral("state-running"), Words::tr("Running"), Tone::Active};
    case SessionState::Succeeded:
        return {QStringLiteral("state-in-sync"), Words::tr("Finished"), Tone::Good};
    case SessionState::Failed:
        return {QStringLiteral("state-failing"), Words::tr("Failed"), Tone::Bad};
    case SessionState::Interrupted:
        return {QStringLiteral("state-interrupted"), Words::tr("Interrupted"), Tone::Warning};
    case SessionState::Ready:
        break;
    }
    return {QStringLiteral("state-waiting"), Words::tr("Not started"), Tone::Muted};
}

} // namespace theme
} // namespace rd
