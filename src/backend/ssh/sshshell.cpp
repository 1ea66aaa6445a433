// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/sshshell.h"

#include "backend/ssh/sshcommandrun.h"

namespace rd {
namespace {

constexpr qsizetype mostKept = 64 << 20;

QString translate(const char *text)
{
    return QCoreApplication::translate("rd::SshShell", text);
}

} // namespace

Result<CommandOutput> SshShell::stream(const RemoteCommand &command, const ByteSink &sink, Monitor &monitor)
{
    for (bool again = true;; again = false) {
        const auto socket = m_master->ensure(monitor);
        if (!socket)
            return pass(socket.error());
        if (!m_master->isLoginKnown() && command.asRoot)
            if (auto known = probe(monitor); !known)
                return pass(known.error());
        SshCommandRun once(*m_master, command, sink, monitor);
        auto output = once.run(*socket);
        const bool lostBefore = !output && output.error().fault == Fault::Unreachable && !once.begun();
        if (!lostBefore || !again)
            return output;
    }
}

Result<CommandOutput> SshShell::run(const RemoteCommand &command, Monitor &monitor)
{
    QByteArray kept;
    bool tooMuch = false;
    const auto keep = [&](QByteArrayView piece) {
        tooMuch = kept.size() + piece.size() > mostKept;
        if (!tooMuch)
            kept.append(piece);
        return !tooMuch;
    };
    auto output = stream(command, keep, monitor);
    if (tooMuch)
        return fail(Fault::RemoteFailed,
                    translate("A command on %1 printed more than %2 MiB and was stopped.").arg(host()).arg(mostKept >> 20),
                    command.argv.value(0));
    if (output)
        output->out = std::move(kept);
    return output;
}

Result<> SshShell::probe(Monitor &monitor)
{
    const QString script =
        QStringLiteral("id -u; id -un; for l in C.UTF-8 C.utf8 en_US.UTF-8; do "
                       "test \"`LC_ALL=$l locale charmap 2>/dev/null`\" = UTF-8 && echo $l && exit 0; done; echo C");
    const auto output = run({.argv = {QStringLiteral("/bin/sh"), QStringLiteral("-c"), script}, .asRoot = false}, monitor);
    if (!output)
        return pass(output.error());
    const QList<QByteArray> lines = output->out.split('\n');
    bool isNumber = false;
    const int uid = lines.value(0).toInt(&isNumber);
    if (!isNumber || lines.size() < 3)
        return fail(Fault::Malformed, translate("%1 did not tell who is logged in.").arg(host()),
                    QString::fromUtf8(output->out + output->err),
                    translate("Check that the login has an ordinary shell whose start files print nothing."));
    m_master->setLogin({QString::fromUtf8(lines[1]), QString::fromLatin1(lines[2]), uid == 0});
    return {};
}

} // namespace rd
