// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/connectgesture.h"

#include "gui/topology/connectitems.h"
#include "gui/topology/linkitem.h"
#include "gui/topology/serveritem.h"
#include "models/connecting.h"

#include <QPointer>
#include <algorithm>

namespace rd {

ConnectGesture::ConnectGesture(TopologyScene *scene) : QObject(scene), m_scene(scene)
{
    connect(scene, &TopologyScene::serverMoved, this, &ConnectGesture::refresh);
}

ConnectGesture::~ConnectGesture() = default;

void ConnectGesture::setAllowed(bool allowed)
{
    m_allowed = allowed;
    if (!allowed)
        cancel();
    refresh();
}

QStringList ConnectGesture::suffixes() const
{
    QStringList visible;
    for (const QString &suffix : m_scene->snapshot()->suffixes())
        if (!m_scene->hiddenSuffixes().contains(suffix))
            visible << suffix;
    return visible;
}

QList<ServerId> ConnectGesture::targets() const
{
    QList<ServerId> possible = connectTargets(*m_scene->snapshot(), m_from, m_suffix);
    possible.removeIf([this](const ServerId &id) { return !m_scene->serverItem(id)->isVisible(); }); // in a collapsed location
    return possible;
}

void ConnectGesture::refresh()
{
    if (!m_scene->snapshot())
        return;
    if (isActive() && m_scene->serverItem(m_from)) {
        showAims(); // the handles stay: one of them may have the pointer
        return;
    }
    cancel();
    dropHandles();
    const Choice choice = m_scene->choice();
    if (!m_allowed || choice.servers.size() != 1 || !choice.agreements.isEmpty())
        return;
    const ServerItem *server = m_scene->serverItem(choice.servers.first());
    if (!server->isVisible())
        return;
    const QPointF corner = server->pos() + QPointF(-serverSize.width() / 2, serverSize.height() / 2 + 8);
    double row = 0;
    for (const QString &suffix : suffixes()) {
        if (connectTargets(*m_scene->snapshot(), server->id(), suffix).isEmpty())
            continue;
        auto *handle = new ConnectHandle(this, suffix, suffixTitle(*m_scene->snapshot(), suffix));
        m_scene->addItem(handle);
        handle->setPos(corner);
        handle->setTransform(QTransform::fromTranslate(0, row)); // in pixels: the handles ignore the zoom
        constexpr double rowHeight = 28;
        row += rowHeight;
        m_handles << handle;
    }
}

void ConnectGesture::dropHandles()
{
    qDeleteAll(m_handles);
    m_handles.clear();
}

void ConnectGesture::begin(const ServerId &from, const QString &suffix)
{
    if (!m_allowed || !m_scene->serverItem(from))
        return;
    m_from = from;
    m_suffix = suffix;
    m_target = {};
    for (ConnectHandle *handle : std::as_const(m_handles))
        handle->setOpacity(0); // not hidden: one of them may have the pointer
    if (!m_line) {
        m_line = new ConnectLine;
        m_scene->addItem(m_line);
    }
    const QPointF start = m_scene->serverItem(from)->pos();
    m_line->place(start, start, false);
    showAims();
    emit told(tr("New %1 link from %2: choose one of %n server(s).", nullptr, static_cast<int>(targets().size()))
                  .arg(suffixTitle(*m_scene->snapshot(), suffix), serverTitle(*m_scene->snapshot(), from)));
}

void ConnectGesture::beginByKey()
{
    const ServerItem *selected = m_scene->snapshot() ? m_scene->selectedServer() : nullptr;
    const QStringList possible = selected ? suffixes() : QStringList();
    if (possible.isEmpty())
        return;
    const auto next = isActive() ? (possible.indexOf(m_suffix) + 1) % possible.size() : 0;
    begin(isActive() ? m_from : selected->id(), possible[next]);
}

void ConnectGesture::aimAt(const QPointF &place)
{
    if (!isActive())
        return;
    const ServerItem *under = m_scene->serverAt(place);
    const bool legal = under && targets().contains(under->id());
    setTarget(legal ? under->id() : ServerId(), legal ? under->pos() : place);
}

void ConnectGesture::aimAtNext(bool forward)
{
    const QList<ServerId> possible = targets();
    if (possible.isEmpty())
        return;
    const auto now = possible.indexOf(m_target);
    const auto count = possible.size();
    const ServerId &next = possible[now < 0 ? (forward ? 0 : count - 1) : (now + (forward ? 1 : count - 1)) % count];
    setTarget(next, m_scene->serverItem(next)->pos());
}

void ConnectGesture::setTarget(const ServerId &target, const QPointF &end)
{
    m_line->place(m_scene->serverItem(m_from)->pos(), end, !target.isEmpty());
    if (target == m_target)
        return;
    m_target = target;
    showAims();
    if (!target.isEmpty())
        emit told(tr("New %1 link from %2 to %3: let go or press Enter.")
                      .arg(suffixTitle(*m_scene->snapshot(), m_suffix), serverTitle(*m_scene->snapshot(), m_from),
                           serverTitle(*m_scene->snapshot(), target)));
}

void ConnectGesture::showAims()
{
    const QList<ServerId> legal = isActive() ? targets() : QList<ServerId>();
    const QSet<ServerId> possible(legal.cbegin(), legal.cend());
    for (const Server &server : m_scene->snapshot()->servers) {
        ServerItem::Aim aim = ServerItem::Aim::None;
        if (isActive() && server.id != m_from)
            aim = server.id == m_target          ? ServerItem::Aim::Chosen
                  : possible.contains(server.id) ? ServerItem::Aim::Possible
                                                 : ServerItem::Aim::Impossible;
        if (ServerItem *item = m_scene->serverItem(server.id))
            item->setAim(aim);
    }
}

void ConnectGesture::finish()
{
    const ServerId from = m_from;
    const ServerId target = m_target;
    const QString suffix = m_suffix;
    cancel();
    if (!from.isEmpty() && !target.isEmpty()) // later: whoever answers may take away the handle that is just being let go
        QMetaObject::invokeMethod(
            this, [this, from, target, suffix] { emit wanted(from, target, suffix); }, Qt::QueuedConnection);
}

void ConnectGesture::cancel()
{
    if (!isActive())
        return;
    m_from = {};
    m_target = {};
    delete m_line;
    m_line = nullptr;
    showAims();
    for (ConnectHandle *handle : std::as_const(m_handles))
        handle->setOpacity(1);
    emit told({});
}

} // namespace rd
