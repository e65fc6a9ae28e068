#include "CReader.h"

// What every processor of its kind has: SSE2 on x86-64, NEON on arm64; plain C elsewhere and with CREADER_PORTABLE.

#define VARIANT(name) name##_plain

#if defined(__x86_64__) && !defined(CREADER_PORTABLE)
#include <emmintrin.h>
#include <string.h>

enum { TILE = 2, PARTS = 4 };
typedef __m128i sums_t, weights_t, pair_t;

static inline sums_t zero(void) { return _mm_setzero_si128(); }
static inline void stored(int32_t *to, sums_t sums) { _mm_storeu_si128((__m128i *)to, sums); }
static inline weights_t of_words(const int16_t *panel) { return _mm_loadu_si128((const __m128i *)panel); }

static inline weights_t of_bytes(const int8_t *panel) {
  __m128i bytes = _mm_loadl_epi64((const __m128i *)panel);
  return _mm_srai_epi16(_mm_unpacklo_epi8(bytes, bytes), 8);
}

static inline pair_t pair(const int16_t *x) {
  int32_t both;
  memcpy(&both, x, sizeof both);
  return _mm_set1_epi32(both);
}

static inline sums_t added(sums_t sums, pair_t both, weights_t weights) {
  return _mm_add_epi32(sums, _mm_madd_epi16(both, weights));
}

#elif defined(__aarch64__) && !defined(CREADER_PORTABLE)
#include <arm_neon.h>

enum { TILE = 6, PARTS = 2 };
typedef int32x4x2_t sums_t;
typedef int16x8x2_t weights_t;  // of the first input, of the second
typedef struct { int16_t first, second; } pair_t;

static inline sums_t zero(void) { return (sums_t){{vdupq_n_s32(0), vdupq_n_s32(0)}}; }
static inline weights_t of_words(const int16_t *panel) { return vld2q_s16(panel); }

static inline weights_t of_bytes(const int8_t *panel) {
  int8x8x2_t bytes = vld2_s8(panel);
  return (weights_t){{vmovl_s8(bytes.val[0]), vmovl_s8(bytes.val[1])}};
}

static inline pair_t pair(const int16_t *x) { return (pair_t){x[0], x[1]}; }

static inline sums_t added(sums_t sums, pair_t both, weights_t weights) {
  sums.val[0] = vmlal_n_s16(sums.val[0], vget_low_s16(weights.val[0]), both.first);
  sums.val[0] = vmlal_n_s16(sums.val[0], vget_low_s16(weights.val[1]), both.second);
  sums.val[1] = vmlal_high_n_s16(sums.val[1], weights.val[0], both.first);
  sums.val[1] = vmlal_high_n_s16(sums.val[1], weights.val[1], both.second);
  return sums;
}

static inline void stored(int32_t *to, sums_t sums) {
  vst1q_s32(to, sums.val[0]);
  vst1q_s32(to + 4, sums.val[1]);
}

#else

enum { TILE = 2, PARTS = CREADER_PANEL };
typedef int32_t sums_t;
typedef struct { int16_t first, second; } weights_t, pair_t;

static inline sums_t zero(void) { return 0; }
static inline void stored(int32_t *to, sums_t sum) { *to = sum; }
static inline weights_t of_words(const int16_t *panel) { return (weights_t){panel[0], panel[1]}; }
static inline weights_t of_bytes(const int8_t *panel) { return (weights_t){panel[0], panel[1]}; }
static inline pair_t pair(const int16_t *x) { return (pair_t){x[0], x[1]}; }

static inline sums_t added(sums_t sum, pair_t both, weights_t weights) {
  return sum + both.first * weights.first + both.second * weights.second;
}

#endif

#include "Encoder.inc"
