// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/export.h"

#include "topology/ruv.h"

#include <QCoreApplication>
#include <cmath>
#include <numbers>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Export)
};

struct Look
{
    const char *colour;
    const char *dashes; ///< empty: a solid line
};

Look lookOf(Health health)
{
    switch (health) {
    case Health::InSync:
        return {"#15703a", ""};
    case Health::CatchingUp:
        return {"#0b5fbf", "8 4"};
    case Health::Busy:
    case Health::BackingOff:
        return {"#8a5300", "8 3 2 3"};
    case Health::Stalled:
    case Health::Refused:
    case Health::Failing:
        return {"#b3161f", ""};
    case Health::Uninitialised:
        return {"#b3161f", "2 4"};
    case Health::Disabled:
    case Health::Unknown:
        break;
    }
    return {"#5a606b", "2 4"};
}

QString dotText(QString text)
{
    text.replace(u'\\', QLatin1StringView("\\\\")).replace(u'"', QLatin1StringView("\\\""));
    return u'"' + text + u'"';
}

QString csvField(const QString &text)
{
    const bool formula = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0));
    QString safe = formula ? u'\'' + text : text;
    return u'"' + safe.replace(u'"', QLatin1StringView("\"\"")) + u'"';
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

/// Labels of Prometheus metrics.
QString label(QString text)
{
    text.replace(u'\\', QLatin1StringView("\\\\")).replace(u'"', QLatin1StringView("\\\"")).replace(u'\n', u' ');
    return u'"' + text + u'"';
}

QString directionLabels(const Agreement &a, const QString &domainSuffix)
{
    return QStringLiteral("supplier=%1,consumer=%2,suffix=%3")
        .arg(label(a.supplier.fqdn()), label(a.consumer.fqdn()), label(suffixLabel(a.suffix, domainSuffix)));
}

struct Point
{
    double x;
    double y;
};

/// Where the servers stand.
class Circle
{
public:
    explicit Circle(const Snapshot &picture)
    {
        const auto count = picture.servers.size();
        constexpr double roomEach = 95;
        m_radius = std::max(180.0, double(count) * roomEach / (2 * std::numbers::pi));
        for (qsizetype i = 0; i < count; ++i) {
            const double angle = 2 * std::numbers::pi * double(i) / double(count) - std::numbers::pi / 2;
            m_places.insert(picture.servers[i].id,
                            {centre() + m_radius * std::cos(angle), centre() + m_radius * std::sin(angle)});
        }
    }
    Point place(const ServerId &id) const { return m_places.value(id, Point{centre(), centre()}); }
    double size() const { return 2 * centre(); }

private:
    double centre() const { return m_radius + 120; }
    double m_radius = 0;
    QHash<ServerId, Point> m_places;
};

QString svgDirection(const Agreement &a, const Circle &circle, const QString &domainSuffix)
{
    const Point from = circle.place(a.supplier);
    const Point to = circle.place(a.consumer);
    const double length = std::max(1.0, std::hypot(to.x - from.x, to.y - from.y));
    const bool isDomain = a.suffix == domainSuffix;
    const double bow = isDomain ? 14 : 34; // the halves of a link, and the suffixes, beside each other
    const Point along{(to.x - from.x) / length, (to.y - from.y) / length};
    const Point middle{(from.x + to.x) / 2 - along.y * bow, (from.y + to.y) / 2 + along.x * bow};
    constexpr double away = 26;
    const Look look = lookOf(a.health);
    return QStringLiteral("<path d=\"M%1 %2 Q%3 %4 %5 %6\" stroke=\"%7\" stroke-dasharray=\"%8\" marker-end=\"url(#tip)\">"
                          "<title>%9</title></path>\n")
        .arg(from.x + along.x * away, 0, 'f', 1)
        .arg(from.y + along.y * away, 0, 'f', 1)
        .arg(middle.x, 0, 'f', 1)
        .arg(middle.y, 0, 'f', 1)
        .arg(to.x - along.x * away, 0, 'f', 1)
        .arg(to.y - along.y * away, 0, 'f', 1)
        .arg(QLatin1StringView(look.colour), QLatin1StringView(look.dashes),
             QStringLiteral("%1 → %2 (%3): %4")
                 .arg(a.supplier.fqdn(), a.consumer.fqdn(), suffixLabel(a.suffix, domainSuffix), healthLabel(a.health))
                 .toHtmlEscaped());
}

QString svgServer(const Server &server, const Circle &circle)
{
    const Point at = circle.place(server.id);
    constexpr double below = 34;
    return QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"18\" fill=\"%3\" stroke=\"#1b1e23\" stroke-dasharray=\"%4\"/>"
                          "<text x=\"%1\" y=\"%5\" text-anchor=\"middle\">%6</text>\n")
        .arg(at.x, 0, 'f', 1)
        .arg(at.y, 0, 'f', 1)
        .arg(server.reached ? QLatin1StringView("#ffffff") : QLatin1StringView("#d5d9e0"),
             server.reached ? QString() : QStringLiteral("3 3"))
        .arg(at.y + below, 0, 'f', 1)
        .arg(server.id.shortName().toHtmlEscaped());
}

QString htmlRow(const QStringList &cells, const char *tag = "td")
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(QLatin1StringView(tag), cell.toHtmlEscaped());
    return row + QStringLiteral("</tr>\n");
}

QString htmlFinding(const Finding &finding)
{
    QString text = QStringLiteral("<li class=\"%1\"><b>%2: %3</b> %4")
                       .arg(severityName(finding.severity), severityLabel(finding.severity).toHtmlEscaped(),
                            finding.title.toHtmlEscaped(), finding.explanation.toHtmlEscaped());
    for (const QString &line : finding.evidence)
        text += QStringLiteral("<br><code>%1</code>").arg(line.toHtmlEscaped());
    for (const QString &line : finding.advice)
        text += QStringLiteral("<br>→ %1").arg(line.toHtmlEscaped());
    return text + QStringLiteral("</li>\n");
}

} // namespace

QString toDot(const Snapshot &picture)
{
    QString text = QStringLiteral("digraph %1 {\n  node [shape=box];\n").arg(dotText(picture.domain));
    for (const Server &server : picture.servers)
        text += QStringLiteral("  %1 [label=%2%3];\n")
                    .arg(dotText(server.id.fqdn()), dotText(server.id.shortName()),
                         server.reached ? QString() : QStringLiteral(", style=dashed"));
    for (const Agreement &a : picture.agreements)
        text += QStringLiteral("  %1 -> %2 [label=%3, color=\"%4\"];\n")
                    .arg(dotText(a.supplier.fqdn()), dotText(a.consumer.fqdn()),
                         dotText(suffixLabel(a.suffix, picture.suffix) + u' ' + healthName(a.health)),
                         QLatin1StringView(lookOf(a.health).colour));
    return text + QStringLiteral("}\n");
}

QString toCsv(const Snapshot &picture)
{
    QString text = QStringLiteral("supplier,consumer,suffix,health,lag_seconds,enabled,last_update_end,status,explanation\r\n");
    for (const Agreement &a : picture.agreements) {
        const QStringList fields{a.supplier.fqdn(),
                                 a.consumer.fqdn(),
                                 suffixLabel(a.suffix, picture.suffix),
                                 QString(healthName(a.health)),
                                 a.lagSeconds ? QString::number(*a.lagSeconds) : QString(),
                                 a.enabled ? QStringLiteral("on") : QStringLiteral("off"),
                                 timeText(a.lastUpdateEnd),
                                 a.updateStatus,
                                 a.explanation};
        QStringList quoted;
        for (const QString &field : fields)
            quoted.append(csvField(field));
        text += quoted.join(u',') + QStringLiteral("\r\n");
    }
    return text;
}

QString toSvg(const Snapshot &picture)
{
    const Circle circle(picture);
    QString text = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %1\" font-family=\"sans-serif\" "
                                  "font-size=\"13\">\n<title>%2</title>\n<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" "
                                  "refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 L8 4 L0 8 z\"/>"
                                  "</marker></defs>\n<g fill=\"none\" stroke-width=\"2\">\n")
                       .arg(circle.size(), 0, 'f', 0)
                       .arg(picture.domain.toHtmlEscaped());
    for (const Agreement &agreement : picture.agreements)
        text += svgDirection(agreement, circle, picture.suffix);
    text += QStringLiteral("</g>\n");
    for (const Server &server : picture.servers)
        text += svgServer(server, circle);
    return text + QStringLiteral("</svg>\n");
}

QString toHtml(const Snapshot &picture, const QList<Finding> &findings)
{
    QString text =
        QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title><style>"
                       "body{font-family:sans-serif;margin:2em;max-width:70em}svg{max-width:50em}"
                       "table{border-collapse:collapse}td,th{border:1px solid #d5d9e0;padding:.3em .6em;text-align:left}"
                       "li{margin:.6em 0}.critical b{color:#b3161f}.warning b{color:#8a5300}</style></head><body>\n"
                       "<h1>%1</h1>\n<p>%2</p>\n")
            .arg(picture.domain.toHtmlEscaped(),
                 Text::tr("Read at %1 through %2.").arg(timeText(picture.takenAt), picture.askedFirst.fqdn()).toHtmlEscaped());
    text += toSvg(picture);
    text += QStringLiteral("<h2>%1</h2>\n<ul>\n").arg(Text::tr("Findings").toHtmlEscaped());
    for (const Finding &finding : findings)
        text += htmlFinding(finding);
    if (findings.isEmpty())
        text += QStringLiteral("<li>%1</li>\n").arg(Text::tr("Nothing to tell.").toHtmlEscaped());
    text += QStringLiteral("</ul>\n<h2>%1</h2>\n<table>\n").arg(Text::tr("Servers").toHtmlEscaped());
    text += htmlRow({Text::tr("Server"), Text::tr("Answers"), Text::tr("Directory"), Text::tr("Services"), Text::tr("Location")},
                    "th");
    for (const Server &server : picture.servers) {
        QStringList services;
        for (const Service &service : server.services)
            services.append(service.name);
        text += htmlRow({server.id.fqdn(), server.reached ? Text::tr("yes") : server.problem.summary, server.version,
                         services.join(QLatin1StringView(", ")), server.location});
    }
    text += QStringLiteral("</table>\n<h2>%1</h2>\n<table>\n").arg(Text::tr("Directions").toHtmlEscaped());
    text += htmlRow({Text::tr("From"), Text::tr("To"), Text::tr("Data"), Text::tr("State"), Text::tr("Why")}, "th");
    for (const Agreement &a : picture.agreements)
        text += htmlRow(
            {a.supplier.fqdn(), a.consumer.fqdn(), suffixLabel(a.suffix, picture.suffix), healthLabel(a.health), a.explanation});
    return text + QStringLiteral("</table>\n</body></html>\n");
}

QString toMetrics(const Snapshot &picture, const QList<Finding> &findings)
{
    QString text = QStringLiteral("# TYPE replica_desk_server_reached gauge\n");
    for (const Server &server : picture.servers)
        text +=
            QStringLiteral("replica_desk_server_reached{server=%1} %2\n").arg(label(server.id.fqdn())).arg(int(server.reached));
    text += QStringLiteral("# TYPE replica_desk_direction_health gauge\n");
    for (const Agreement &a : picture.agreements)
        text += QStringLiteral("replica_desk_direction_health{%1,health=%2} 1\n")
                    .arg(directionLabels(a, picture.suffix), label(QString(healthName(a.health))));
    text += QStringLiteral("# TYPE replica_desk_direction_lag_seconds gauge\n");
    for (const Agreement &a : picture.agreements)
        if (a.lagSeconds)
            text += QStringLiteral("replica_desk_direction_lag_seconds{%1} %2\n")
                        .arg(directionLabels(a, picture.suffix))
                        .arg(*a.lagSeconds);
    text += QStringLiteral("# TYPE replica_desk_direction_lag_changes_at_least gauge\n");
    for (const Agreement &a : picture.agreements)
        if (const auto behind = changesBehind(a))
            text += QStringLiteral("replica_desk_direction_lag_changes_at_least{%1} %2\n")
                        .arg(directionLabels(a, picture.suffix))
                        .arg(behind->atLeast);
    text += QStringLiteral("# TYPE replica_desk_certificate_expiry_seconds gauge\n");
    for (const Server &server : picture.servers)
        for (const EndpointCertificate &one : server.certificates)
            if (one.notAfter.isValid())
                text += QStringLiteral("replica_desk_certificate_expiry_seconds{server=%1,service=%2} %3\n")
                            .arg(label(server.id.fqdn()), label(one.service))
                            .arg(picture.takenAt.secsTo(one.notAfter));
    text += QStringLiteral("# TYPE replica_desk_findings gauge\n");
    for (const Severity severity : {Severity::Info, Severity::Advice, Severity::Warning, Severity::Critical})
        text += QStringLiteral("replica_desk_findings{severity=%1} %2\n")
                    .arg(label(QString(severityName(severity))))
                    .arg(std::count_if(findings.cbegin(), findings.cend(),
                                       [severity](const Finding &f) { return f.severity == severity; }));
    return text;
}

} // namespace rd
