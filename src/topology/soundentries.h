// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/entryvalues.h"
#include "topology/serverentries.h"

namespace rd {

// Directories answer what they like. Afterwards values are text that steers no terminal, values and lists have a size that a
// picture can hold, and what had to go is among the oddities.
void makeSound(DomainEntries &domain, const ServerId &from, Oddities &odd);
void makeSound(ServerEntries &server, Oddities &odd);

} // namespace rd
