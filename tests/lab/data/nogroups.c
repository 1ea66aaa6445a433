// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
/* Lab, single-uid user namespace only: setgroups() is forbidden there, daemons treat that as fatal. */
#include <stddef.h>
#include <sys/types.h>
int setgroups(size_t n, const gid_t *g) { (void)n; (void)g; return 0; }
int initgroups(const char *u, gid_t g) { (void)u; (void)g; return 0; }
