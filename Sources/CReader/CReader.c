#include "CReader.h"

#include <stdatomic.h>
#include <stdlib.h>

#define DECLARE(suffix)                                                                                            \
  void creader_encode##suffix(const struct creader_encoder *, const uint16_t *, const uint8_t *, int32_t, float *, void *); \
  void creader_apply##suffix(const struct creader_linear *, const float *, int32_t, float *, void *);               \
  void creader_affine##suffix(const float *, int32_t, int32_t, const float *, const float *, int32_t, float *);

DECLARE(_plain)
DECLARE(_wide)

static atomic_int forced_plain;

void creader_use_plain(int plain) { atomic_store(&forced_plain, plain); }

#if defined(__x86_64__)
/// Whether the wide instructions are used.
static int is_wide(void) {
  if (atomic_load(&forced_plain)) return 0;
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") != 0;
}

#define CHOOSE(name, ...) (is_wide() ? name##_wide(__VA_ARGS__) : name##_plain(__VA_ARGS__))
#else
#define CHOOSE(name, ...) name##_plain(__VA_ARGS__)
#endif

size_t creader_scratch_size(int32_t count) {
  size_t n = (size_t)count, even = (n + CREADER_PANEL - 1) / CREADER_PANEL * CREADER_PANEL;
  size_t floats = n * (4 * CREADER_WIDTH + CREADER_INNER) + 2 * even + 6 * even;
  size_t shorts = n * CREADER_INNER + 2 * even * (CREADER_WIDTH / CREADER_HEADS) + 6 * even;
  return (floats * sizeof(float) + shorts * sizeof(int16_t) + 63) / 64 * 64;
}

/// Scratch that nobody uses now, for as many threads as there may be cores; what finds no place is freed.
static _Atomic(void *) idle[64];

void *creader_borrow_scratch(void) {
  for (size_t i = 0; i < sizeof idle / sizeof *idle; i++) {
    void *scratch = atomic_exchange(&idle[i], NULL);
    if (scratch) return scratch;
  }
  void *scratch = aligned_alloc(64, creader_scratch_size(CREADER_WINDOW));
  if (!scratch) abort();
  return scratch;
}

void creader_return_scratch(void *scratch) {
  for (size_t i = 0; i < sizeof idle / sizeof *idle; i++) {
    void *none = NULL;
    if (atomic_compare_exchange_strong(&idle[i], &none, scratch)) return;
  }
  free(scratch);
}

void creader_encode(const struct creader_encoder *encoder, const uint16_t *pieces, const uint8_t *cases, int32_t count,
                    float *states, void *scratch) {
  CHOOSE(creader_encode, encoder, pieces, cases, count, states, scratch);
}

void creader_apply(const struct creader_linear *linear, const float *x, int32_t rows, float *y, void *scratch) {
  CHOOSE(creader_apply, linear, x, rows, y, scratch);
}

void creader_affine(const float *x, int32_t rows, int32_t inputs, const float *weight, const float *bias, int32_t outputs,
                    float *y) {
  CHOOSE(creader_affine, x, rows, inputs, weight, bias, outputs, y);
}
