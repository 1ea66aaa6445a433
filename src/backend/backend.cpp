// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/backend.h"

#include "backend/dns/resolver.h"
#include "backend/gpg/gpgbundlereader.h"
#include "backend/ldap/ldapconnector.h"
#include "backend/ssh/sshshellprovider.h"
#include "backend/tls/opensslsha256.h"
#include "backend/yaml/rulelibrary.h"
#include "plan/runrecord.h"

namespace rd {

Backend::Backend(const BackendOptions &options, std::shared_ptr<Credentials> credentials)
    : m_credentials(std::move(credentials)),
      m_shells(std::make_shared<SshShellProvider>(m_credentials, SshOptions{.configFile = options.sshConfig})),
      m_bundles(std::make_shared<GpgBundleReader>()),
      m_resolver(std::make_shared<NameServerResolver>())
{
    useOpenSslSha256();
}

Backend::~Backend() = default;

Result<std::shared_ptr<DirectoryConnector>> Backend::directories(const SignIn &signIn, const QString &server, Monitor &monitor)
{
    return LdapConnector::signIn(signIn, server, LdapOptions{.caFile = signIn.caFile}, monitor);
}

PlanContext Backend::planContext(std::shared_ptr<RunRecord> record) const
{
    const ReplicaOrder order = record->order();
    return {.order = order,
            .shells = m_shells,
            .directories = directories,
            .bundles = m_bundles,
            .resolver = m_resolver,
            .credentials = m_credentials,
            .record = std::move(record),
            .rules = [] {
                const auto library = loadRules(siteRuleFolder());
                return library ? library->knowledge : nullptr;
            }};
}

} // namespace rd
