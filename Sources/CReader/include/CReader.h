// The reader's arithmetic: the encoder and the products of its heads, over weights that lie in the model file.
//
// Every product sums integers (16-bit activations, 8-bit weights, 32-bit sums that cannot overflow), and every operation on
// floating-point numbers is done in one fixed order without fused multiply-add: the same bits on every machine, whichever
// instructions are chosen at run time.
#ifndef CREADER_H
#define CREADER_H

#include <stddef.h>
#include <stdint.h>

enum {
  CREADER_WIDTH = 384,
  CREADER_HEADS = 12,
  CREADER_INNER = 1536,
  CREADER_LAYERS = 6,
  CREADER_PANEL = 16,
  CREADER_WINDOW = 256
};

/// A linear map: `outputs` (a multiple of 16) by `inputs` (even) weights in panels of 16 outputs; within a panel, for each pair of
/// inputs, 16 outputs x 2 inputs. A weight is its 8-bit integer times its output's scale.
struct creader_linear {
  const int8_t *panels;
  const float *scales;
  const float *bias;
  int32_t inputs;
  int32_t outputs;
};

/// Weight and bias of a LayerNorm over CREADER_WIDTH values.
struct creader_norm {
  const float *weight;
  const float *bias;
};

/// One block of the encoder: attention, then the feed-forward map, each with its LayerNorm after the sum.
struct creader_layer {
  struct creader_linear qkv, out, up, down;
  struct creader_norm norm1, norm2;
};

/// The encoder: embeddings of pieces (8-bit with a scale a row), positions and cases, and its layers.
struct creader_encoder {
  const int8_t *pieces;
  const float *piece_scales;
  const float *positions;
  const float *cases;
  struct creader_norm norm;
  struct creader_layer layers[CREADER_LAYERS];
};

/// Bytes of working memory that `creader_encode` needs for a window of `count` pieces.
size_t creader_scratch_size(int32_t count);

/// Working memory for windows of up to CREADER_WINDOW pieces, given back when an article is read and kept for the next one:
/// allocated and freed for each article, it would leave holes between what is kept of them that the next does not fit in.
void *creader_borrow_scratch(void);
void creader_return_scratch(void *scratch);

/// Encodes one window: `states` gets `count` rows of CREADER_WIDTH. `pieces` and `cases` must lie inside the model's tables;
/// `scratch` is 64-byte aligned.
void creader_encode(const struct creader_encoder *encoder, const uint16_t *pieces, const uint8_t *cases, int32_t count,
                    float *states, void *scratch);

/// `y` (rows x outputs) = `x` (rows x inputs) through a linear map; `scratch` holds rows x (2 inputs + 4) bytes, rounded up to 64.
void creader_apply(const struct creader_linear *linear, const float *x, int32_t rows, float *y, void *scratch);

/// `y` (rows x outputs) = `x` (rows x inputs, inputs a multiple of 8) through 32-bit weights (outputs x inputs) and a bias.
void creader_affine(const float *x, int32_t rows, int32_t inputs, const float *weight, const float *bias, int32_t outputs,
                    float *y);

/// Turns the wide instructions off (1) or on again (0), for tests that compare.
void creader_use_plain(int plain);

/// The embedded model file.
const unsigned char *creader_model_bytes(void);
size_t creader_model_size(void);

#endif
