// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace rd {

/// Takes secrets out of logs that go to others: passwords in options, answers and configuration, pins, private keys, password
/// hashes and Kerberos keys of the directory, tokens and cookies. Rather takes too much than too little. Line numbers stay.
class SecretMask
{
public:
    /// The text of one file, or the next lines of it.
    QByteArray masked(QByteArrayView text);
    int count() const { return m_count; } ///< places so far

    static constexpr const char *mark = "***";

private:
    QByteArray maskedLine(QByteArrayView line);

    int m_count = 0;
    bool m_inKey = false;   ///< within a PEM block
    bool m_inValue = false; ///< within a value of LDIF that goes on in the next line
};

} // namespace rd
