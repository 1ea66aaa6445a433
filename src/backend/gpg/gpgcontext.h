// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/gpg/gpghome.h"
#include "core/handle.h"

#include <QCoreApplication>
#include <gpgme.h>

/// What sealing and opening share.
namespace rd::gpg {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Gpg)
};

using ContextHandle = Handle<gpgme_context, gpgme_release>;
using DataHandle = Handle<gpgme_data, gpgme_data_release>;

/// How far gpg came. Must outlive the context.
struct Progress
{
    bool symmetric = false; ///< the message wants a passphrase
    bool fitted = false;    ///< the message itself began
};

Result<> checkPassphrase(const Secret &passphrase);
Result<ContextHandle> makeContext(const GpgHome &home, Progress &progress);
/// Without it the library hands over 512 bytes at a time.
void useLargePieces(gpgme_data_t data);
QString inWords(gpgme_error_t code);
tl::unexpected<Error> broken(gpgme_error_t code);

} // namespace rd::gpg
