// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <memory>

namespace rd {

/// The bytes of a file in memory without reading them first. Where the file is cut off while it is mapped, what is gone reads
/// as null bytes: it would end the program otherwise.
class MappedFile
{
public:
    /// Null: it cannot be mapped (too many are, or it is no such file).
    static std::shared_ptr<const MappedFile> map(int descriptor, qint64 size);
    ~MappedFile();

    QByteArrayView bytes() const;
    /// Whether bytes that were asked for were gone.
    bool wasCutOff() const;

private:
    explicit MappedFile(size_t slot) : m_slot(slot) {}
    Q_DISABLE_COPY_MOVE(MappedFile)
    size_t m_slot;
};

} // namespace rd
