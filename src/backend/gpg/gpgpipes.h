// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handle.h"

#include <QByteArrayView>
#include <gpgme.h>
#include <memory>
#include <optional>
#include <vector>

namespace rd::gpg {

/// Where gpg's output goes.
class Collector
{
public:
    virtual ~Collector() = default;
    /// Room for so many bytes, to be filled from its beginning.
    virtual char *room(size_t size) = 0;
    /// So many came; false stops gpg.
    virtual bool filled(size_t size) = 0;
};

/// Moves the bytes of one operation of one context. GPGME would do so through small pipes and buffers of its own, and takes
/// longer than gpg over it; here it only begins and ends both streams. Where it must see them, they are these data objects.
class Pipes
{
public:
    Pipes(gpgme_ctx_t context, QByteArrayView input, Collector &collector);
    ~Pipes();

    gpgme_error_t makeData();
    gpgme_data_t in() const { return m_in.get(); }
    gpgme_data_t out() const { return m_out.get(); }
    /// Until the operation that was started has ended.
    gpgme_error_t wait();

private:
    Q_DISABLE_COPY_MOVE(Pipes)
    struct Watched
    {
        int fd;
        bool reading;
        gpgme_io_cb_t act;
        void *data;
        bool gone;
    };
    static gpgme_error_t add(void *self, int fd, int direction, gpgme_io_cb_t act, void *data, void **tag);
    static void remove(void *tag);
    static void note(void *self, gpgme_event_io_t event, void *details);
    static ssize_t handOver(void *self, const void *data, size_t size);
    static ssize_t readNothing(void *, void *, size_t) { return 0; }
    void serveReady();
    bool moved(const Watched &one);
    bool gaveInput(int fd);

    gpgme_ctx_t m_context;
    QByteArrayView m_input; ///< what gpg has not got yet
    Collector &m_collector;
    Handle<gpgme_data, gpgme_data_release> m_in;
    Handle<gpgme_data, gpgme_data_release> m_out;
    std::vector<std::unique_ptr<Watched>> m_watched;
    std::optional<gpgme_error_t> m_end;
    int m_served = -1;      ///< whose turn it is
    int m_output = -1;      ///< where gpg's output comes, once it came
    bool m_refused = false; ///< the collector wants no more
};

} // namespace rd::gpg
