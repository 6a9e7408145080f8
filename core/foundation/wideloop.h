// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Before a function with loops over long arrays: where the processor has eight lanes the loops take them. Elsewhere,
/// and with compilers or sanitizers that cannot choose at the start of the program, they are loops like others.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define SPIEGEL_WIDE __attribute__((target_clones("avx2", "default"), optimize("O3")))
#else
#define SPIEGEL_WIDE
#endif
