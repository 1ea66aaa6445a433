// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace rd {

/// A value to read, select and copy. It wraps anywhere when it must (entry names and CSNs have no spaces), and is copied
/// exactly as it is.
class ValueText : public QTextEdit
{
    Q_OBJECT
public:
    ValueText(const QString &value, const QColor &color, QWidget *parent);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace rd
