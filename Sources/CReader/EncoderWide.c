#include "CReader.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <string.h>

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)

#define VARIANT(name) name##_wide

enum { TILE = 6, PARTS = 2 };
typedef __m256i sums_t, weights_t, pair_t;

static inline sums_t zero(void) { return _mm256_setzero_si256(); }
static inline void stored(int32_t *to, sums_t sums) { _mm256_storeu_si256((__m256i *)to, sums); }
static inline weights_t of_words(const int16_t *panel) { return _mm256_loadu_si256((const __m256i *)panel); }
static inline weights_t of_bytes(const int8_t *panel) { return _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)panel)); }

static inline pair_t pair(const int16_t *x) {
  int32_t both;
  memcpy(&both, x, sizeof both);
  return _mm256_set1_epi32(both);
}

static inline sums_t added(sums_t sums, pair_t both, weights_t weights) {
  return _mm256_add_epi32(sums, _mm256_madd_epi16(both, weights));
}

#include "Encoder.inc"

#pragma clang attribute pop
#endif
