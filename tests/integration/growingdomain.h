// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/lab.h"

namespace rd::test {

enum class Way { Bundle, Promotion };
enum class Access {
    RootKey,  ///< as root, with a key
    SudoUser, ///< an ordinary user with passwords, unknown host keys
    JumpHost  ///< the new machine can only be reached through the source
};

QString fqdn(int host);
QString host(int number);

/// A lab with one server and two bare machines, that replicas are made on one after the other.
class GrowingDomain
{
public:
    /// A lab whose domain has the level of this way; the present one, if it has. Empty: it is up.
    QString up(Way way);
    void down() { m_lab.reset(); }
    Way way() const { return m_way; }
    Lab &lab() const { return *m_lab; }

    /// Removes the replica of an earlier test. Empty: the machine is bare.
    QString empty(int number) const;
    QString sshConfig(Access access, int target) const;
    /// Whether the new machine was put behind the source, or freed again. Without it a jump host proves nothing.
    bool fence(int target) const;
    void unfence(int target) const;

private:
    std::unique_ptr<Lab> m_lab;
    Way m_way = Way::Bundle;
};

} // namespace rd::test
