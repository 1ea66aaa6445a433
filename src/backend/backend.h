// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials.h"
#include "plan/step.h"

#include <memory>

namespace rd {

struct BackendOptions
{
    QString sshConfig = {}; ///< for ssh -F
};

/// Ties the real ports together: SSH, directories, gpg, DNS. One for each program; owns what must end with it.
class Backend
{
public:
    Backend(const BackendOptions &options, std::shared_ptr<Credentials> credentials);
    ~Backend();

    /// Opens directories with this sign-in; gets the Kerberos ticket where one is needed. server: one of the domain.
    static Result<std::shared_ptr<DirectoryConnector>> directories(const SignIn &signIn, const QString &server, Monitor &monitor);
    std::shared_ptr<ShellProvider> shells() const { return m_shells; }
    std::shared_ptr<DnsResolver> resolver() const { return m_resolver; }
    /// Everything a plan for the record's order needs.
    PlanContext planContext(std::shared_ptr<RunRecord> record) const;

private:
    std::shared_ptr<Credentials> m_credentials;
    std::shared_ptr<ShellProvider> m_shells;
    std::shared_ptr<BundleReader> m_bundles;
    std::shared_ptr<DnsResolver> m_resolver;
};

} // namespace rd
