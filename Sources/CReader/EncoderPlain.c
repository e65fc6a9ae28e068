#include "CReader.h"

#define VARIANT(name) name##_plain

/// Sums of `rows` rows of 16-bit integers with one panel of 16 columns.
#define PRODUCT(name, weight)                                                                                   \
  static void name(const int16_t *x, int k, int rows, const weight *panel, int32_t *sums) {                    \
    for (int i = 0; i < rows; i++) {                                                                            \
      int32_t total[CREADER_PANEL] = {0};                                                                       \
      for (int j = 0; j < k; j += 2) {                                                                          \
        int32_t a = x[i * k + j], b = x[i * k + j + 1];                                                         \
        for (int c = 0; c < CREADER_PANEL; c++) {                                                               \
          total[c] += a * panel[j * CREADER_PANEL + 2 * c] + b * panel[j * CREADER_PANEL + 2 * c + 1];          \
        }                                                                                                       \
      }                                                                                                         \
      for (int c = 0; c < CREADER_PANEL; c++) sums[i * CREADER_PANEL + c] = total[c];                           \
    }                                                                                                           \
  }

PRODUCT(product_bytes, int8_t)
PRODUCT(product_words, int16_t)

#include "Encoder.inc"
