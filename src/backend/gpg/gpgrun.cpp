// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/gpg/gpgrun.h"

#include <QFile>
#include <mutex>
#include <optional>
#include <vector>

namespace rd::gpg {
namespace {

constexpr int longestPassphrase = 255; // gpg takes no more

/// gpg's own account: unlike its output it is read to the end before a failure is told.
gpgme_error_t noteStatus(void *hook, const char *keyword, const char *)
{
    auto *progress = static_cast<Progress *>(hook);
    progress->symmetric = progress->symmetric || qstrcmp(keyword, "NEED_PASSPHRASE_SYM") == 0;
    progress->fitted = progress->fitted || qstrcmp(keyword, "PLAINTEXT") == 0;
    return 0;
}

/// Without gpgconf the library starts fewer programs, to ask for paths and versions, before its first work.
void prepareLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] {
        gpgme_set_global_flag("disable-gpgconf", "");
        gpgme_check_version(nullptr);
    });
}

/// The engines at rest. Thread-safe.
class Rest
{
public:
    std::optional<Engine> take()
    {
        const std::lock_guard guard(m_guard);
        if (m_engines.empty())
            return std::nullopt;
        Engine engine = std::move(m_engines.back());
        m_engines.pop_back();
        return engine;
    }
    void put(Engine engine)
    {
        const std::lock_guard guard(m_guard);
        if (m_engines.size() < mostResting)
            m_engines.push_back(std::move(engine));
    }

private:
    static constexpr size_t mostResting = 4;
    std::mutex m_guard;
    std::vector<Engine> m_engines;
};

Rest &rest()
{
    static Rest all;
    return all;
}

Result<Engine> newEngine()
{
    prepareLibrary();
    Engine engine{GpgHome::newPath(), {}};
    if (const auto code = gpgme_new(Out(engine.context)))
        return broken(code);
    const QByteArray home = QFile::encodeName(engine.home);
    if (const auto code = gpgme_ctx_set_engine_info(engine.context.get(), GPGME_PROTOCOL_OpenPGP, nullptr, home.constData()))
        return broken(code);
    gpgme_set_ctx_flag(engine.context.get(), "full-status", "1");
    return engine;
}

} // namespace

Result<std::unique_ptr<Run>> Run::make(const Secret &passphrase, const QByteArray &options)
{
    if (passphrase.isEmpty() || passphrase.bytes().size() > longestPassphrase)
        return fail(Fault::AuthFailed,
                    Text::tr("The Directory Manager password must have 1 to %1 characters.").arg(longestPassphrase));
    std::unique_ptr<Run> run(new Run);
    // The place of a rested one's home may be gone or taken by now.
    if (auto rested = rest().take())
        if (auto home = GpgHome::make(rested->home, passphrase, options)) {
            run->m_home = *std::move(home);
            run->m_engine = *std::move(rested);
        }
    if (!run->m_home) {
        auto engine = newEngine();
        if (!engine)
            return pass(engine.error());
        auto home = GpgHome::make(engine->home, passphrase, options);
        if (!home)
            return pass(home.error());
        run->m_home = *std::move(home);
        run->m_engine = *std::move(engine);
    }
    gpgme_set_status_cb(run->context(), noteStatus, &run->m_progress);
    return run;
}

Run::~Run()
{
    if (!m_wentWell)
        return;
    m_home.reset();
    gpgme_set_status_cb(context(), nullptr, nullptr);
    rest().put(std::move(m_engine));
}

gpgme_error_t Run::go(QByteArrayView input, Collector &collector, const Start &start)
{
    Pipes pipes(context(), input, collector);
    if (const auto code = pipes.makeData())
        return code;
    if (const auto code = start(context(), pipes.in(), pipes.out()))
        return code;
    const auto code = pipes.wait();
    m_wentWell = code == 0;
    return code;
}

QString inWords(gpgme_error_t code)
{
    return QStringLiteral("gpg: %1").arg(QString::fromUtf8(gpgme_strerror(code)));
}

tl::unexpected<Error> broken(gpgme_error_t code)
{
    return fail(Fault::Internal, Text::tr("gpg could not be started."), QString::fromUtf8(gpgme_strerror(code)),
                Text::tr("Install GnuPG (gpg, gpg-agent) on this machine."));
}

} // namespace rd::gpg
