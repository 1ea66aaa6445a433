// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <chrono>
#include <memory>
#include <optional>

namespace rd::test {

/// For a bash on a lab host: its installer forgets the LDAP service record of the new server in the directory.
QString forgetfulInstaller();

/// How a command ended and what it said.
struct Ended
{
    int exitCode = -1;
    QByteArray out = {};
    QByteArray err = {};
};

/// What a creation's JSON events tell of its end: steps, errors and the finish, without the installer's own lines; for messages
/// of failed tests, which QtTest cuts after a kilobyte.
QByteArray endOfEvents(const QByteArray &events);

/// The lab's passwords of one test run, made at random so that finding them anywhere means something.
struct LabPasswords
{
    QByteArray root;
    QByteArray manager;
    QByteArray admin;
};

/// One lab of real servers for one test program, in its own state folder; down and purged at the end.
class Lab
{
public:
    Lab();
    ~Lab();

    /// Empty when the lab is up; else why not.
    QString up(int hosts, int servers, const QStringList &more = {});
    Ended lab(const QStringList &arguments, std::chrono::seconds limit = std::chrono::seconds(180)) const;
    Ended exec(const QString &host, const QString &shellLine) const;

    enum class Input { Closed, Open };
    /// Starts `lab run COMMAND` with fd 3 giving the answers, one a line. The process is replica-desk-cli's own pid holder.
    /// terminal: the path of one that its standard output shall be.
    std::unique_ptr<QProcess> startProgram(const QStringList &command, const QByteArray &answers, Input input = Input::Closed,
                                           const QString &terminal = {}) const;
    /// The same, to its end.
    Ended runProgram(const QStringList &command, const QByteArray &answers,
                     std::chrono::seconds limit = std::chrono::seconds(300)) const;
    /// SIGKILL, or another signal, to a program started by startProgram().
    void killProgram(const QProcess &process, const QString &signal = QStringLiteral("-KILL")) const;

    QString state() const { return m_folder.filePath(QStringLiteral("lab")); }
    QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    QString runs() const { return home() + QStringLiteral("/state/replica-desk/runs"); }
    const LabPasswords &passwords() const { return m_passwords; }

private:
    QProcessEnvironment environment() const;
    QTemporaryDir m_folder;
    LabPasswords m_passwords;
};

} // namespace rd::test
