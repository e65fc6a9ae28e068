#include "CReader.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <string.h>

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)

#define VARIANT(name) name##_wide

static inline __m256i widened(const int8_t *weights) { return _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)weights)); }
static inline __m256i loaded(const int16_t *weights) { return _mm256_loadu_si256((const __m256i *)weights); }

static inline __m256i pair(const int16_t *x) {
  int32_t both;
  memcpy(&both, x, sizeof both);
  return _mm256_set1_epi32(both);
}

/// Sums of `rows` (a constant once inlined) rows with one panel of 16 columns: two registers of sums a row.
#define TILE_PRODUCT(name, weight, load)                                                                        \
  static inline __attribute__((always_inline)) void name(const int16_t *x, int k, const int rows,              \
                                                         const weight *panel, int32_t *sums) {                 \
    __m256i low[6], high[6];                                                                                    \
    for (int i = 0; i < rows; i++) low[i] = high[i] = _mm256_setzero_si256();                                   \
    for (int j = 0; j < k; j += 2, panel += 2 * CREADER_PANEL) {                                                \
      __m256i left = load(panel), right = load(panel + CREADER_PANEL);                                          \
      for (int i = 0; i < rows; i++) {                                                                          \
        __m256i a = pair(x + i * k + j);                                                                        \
        low[i] = _mm256_add_epi32(low[i], _mm256_madd_epi16(a, left));                                          \
        high[i] = _mm256_add_epi32(high[i], _mm256_madd_epi16(a, right));                                       \
      }                                                                                                         \
    }                                                                                                           \
    for (int i = 0; i < rows; i++) {                                                                            \
      _mm256_storeu_si256((__m256i *)(sums + i * CREADER_PANEL), low[i]);                                       \
      _mm256_storeu_si256((__m256i *)(sums + i * CREADER_PANEL + 8), high[i]);                                  \
    }                                                                                                           \
  }

TILE_PRODUCT(tile_bytes, int8_t, widened)
TILE_PRODUCT(tile_words, int16_t, loaded)

#define PRODUCT(name, weight, tile)                                                                             \
  static void name(const int16_t *x, int k, int rows, const weight *panel, int32_t *sums) {                    \
    switch (rows) {                                                                                             \
      case 1: tile(x, k, 1, panel, sums); break;                                                                \
      case 2: tile(x, k, 2, panel, sums); break;                                                                \
      case 3: tile(x, k, 3, panel, sums); break;                                                                \
      case 4: tile(x, k, 4, panel, sums); break;                                                                \
      case 5: tile(x, k, 5, panel, sums); break;                                                                \
      default: tile(x, k, 6, panel, sums);                                                                      \
    }                                                                                                           \
  }

PRODUCT(product_bytes, int8_t, tile_bytes)
PRODUCT(product_words, int16_t, tile_words)

#include "Encoder.inc"

#pragma clang attribute pop
#endif
