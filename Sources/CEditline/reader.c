#include "reader.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "CEditline.h"
#include "signals.h"

/// How long the rest of a key may take to follow its first byte. A person's Escape comes alone.
enum { key_milliseconds = 50 };

static int input;
static void (*resize_hook)(EditLine *);
static bool translates_cursor_keys;

void ce_set_resize_hook(void (*hook)(EditLine *)) { resize_hook = hook; }

void ce_translate_cursor_keys(bool all) { translates_cursor_keys = all; }

// MARK: - Bytes

/// Bytes read too far, given out first; the last one is the next.
static unsigned char pushed[8];
static int pushed_count;

static void push_back(unsigned char byte) {
  if (pushed_count < (int)sizeof pushed) pushed[pushed_count++] = byte;
}

void ce_start_reader(int descriptor) {
  input = descriptor;
  pushed_count = 0;
}

void ce_reset_reader(void) { pushed_count = 0; }

static void stop(EditLine *editor) {
  el_set(editor, EL_PREP_TERM, 0);
  ce_announce_pastes(editor, false);
  ce_write("\r\n", 2);
  ce_stop_process();
  el_resize(editor);
  el_set(editor, EL_PREP_TERM, 1);
  ce_announce_pastes(editor, true);
  ce_refresh(editor);
}

/// Acts on what came in; false on Ctrl-C.
static bool handle_signals(EditLine *editor) {
  struct ce_signals signals = ce_take_signals();
  if (signals.interrupted) return false;
  if (signals.stopped) {
    stop(editor);
  } else if (signals.continued) {
    // Stopped by a signal no program sees: the shell may have changed the terminal's modes.
    el_set(editor, EL_PREP_TERM, 1);
    ce_announce_pastes(editor, true);
    ce_refresh(editor);
  } else if (signals.resized && resize_hook) {
    resize_hook(editor);
  }
  return true;
}

/// 1 and a byte, 0 at the end of input or when time is up, -1 on Ctrl-C or error.
static int next_byte(EditLine *editor, unsigned char *byte, int milliseconds) {
  if (pushed_count > 0) {
    *byte = pushed[--pushed_count];
    return 1;
  }
  for (;;) {
    int ready = ce_wait_for_input(input, milliseconds);
    if (ready == 0) return 0;
    if (ready < 0 && errno == EAGAIN) {
      if (handle_signals(editor)) continue;
      errno = EINTR;
    }
    if (ready < 0) return -1;
    // One at a time: what is typed ahead belongs to whoever reads the terminal next.
    ssize_t count = read(input, byte, 1);
    if (count >= 0) return (int)count;
    if (errno != EINTR && errno != EAGAIN) return -1;
  }
}

// MARK: - Characters

/// The rest of a UTF-8 sequence whose first byte is `lead`; U+FFFD for what is none.
static wchar_t decode(EditLine *editor, unsigned char lead) {
  static const wchar_t smallest[] = {0, 0x80, 0x800, 0x10000};
  const wchar_t replacement = 0xFFFD;
  int following = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  if (lead < 0xC2 || lead > 0xF4) return replacement;
  wchar_t scalar = lead & (0x3F >> following);
  for (int i = 0; i < following; i++) {
    unsigned char byte;
    if (next_byte(editor, &byte, key_milliseconds) != 1) return replacement;
    if ((byte & 0xC0) != 0x80) {
      push_back(byte);
      return replacement;
    }
    scalar = scalar << 6 | (byte & 0x3F);
  }
  bool is_scalar = scalar >= smallest[following] && scalar <= 0x10FFFF &&
                   !(scalar >= 0xD800 && scalar <= 0xDFFF);
  return is_scalar ? scalar : replacement;
}

// MARK: - Pastes

static struct {
  char *bytes;
  size_t count, capacity;
} paste;

/// More than this is dropped: a line is not where a book goes.
static const size_t paste_limit = 4 << 20;

const char *ce_pasted_bytes(size_t *count) {
  *count = paste.count;
  return paste.bytes;
}

static void keep_pasted(unsigned char byte) {
  if (paste.count == paste_limit) return;
  if (paste.count == paste.capacity) {
    size_t capacity = paste.capacity > 0 ? paste.capacity * 2 : 4096;
    char *bytes = realloc(paste.bytes, capacity);
    if (!bytes) return;
    paste.bytes = bytes;
    paste.capacity = capacity;
  }
  paste.bytes[paste.count++] = (char)byte;
}

/// Reads what is pasted up to the terminal's end mark.
static int read_paste(EditLine *editor) {
  static const char end[] = "\033[201~";
  size_t matched = 0;
  paste.count = 0;
  while (matched < sizeof end - 1) {
    unsigned char byte;
    int result = next_byte(editor, &byte, -1);
    if (result < 0) return result;
    if (result == 0) break;
    if (byte == (unsigned char)end[matched]) {
      matched++;
      continue;
    }
    for (size_t i = 0; i < matched; i++) keep_pasted((unsigned char)end[i]);
    matched = byte == (unsigned char)end[0];
    if (matched == 0) keep_pasted(byte);
  }
  return 1;
}

// MARK: - Keys

/// What follows Escape, and the key it is.
static const struct {
  const char *rest;
  wchar_t key;
  bool is_always_translated;
} sequences[] = {
    {"[200~", CE_KEY_PASTE, true}, {"[A", CE_KEY_UP, true},      {"OA", CE_KEY_UP, true},
    {"[B", CE_KEY_DOWN, true},     {"OB", CE_KEY_DOWN, true},    {"[C", CE_KEY_RIGHT, false},
    {"OC", CE_KEY_RIGHT, false},   {"[D", CE_KEY_LEFT, false},   {"OD", CE_KEY_LEFT, false},
    {"[H", CE_KEY_HOME, false},    {"OH", CE_KEY_HOME, false},   {"[1~", CE_KEY_HOME, false},
    {"[F", CE_KEY_END, false},     {"OF", CE_KEY_END, false},    {"[4~", CE_KEY_END, false},
    {"[3~", CE_KEY_DELETE, false},
};
enum { sequence_count = sizeof sequences / sizeof sequences[0] };

/// The key of an escape sequence, or Escape itself with what followed it pushed back.
static int read_escape(EditLine *editor, wchar_t *key) {
  unsigned char read[8];
  int count = 0;
  *key = 033;
  for (;;) {
    int result = next_byte(editor, &read[count], key_milliseconds);
    if (result < 0) return result;
    if (result == 0) break;
    count++;
    bool may_go_on = false;
    for (int i = 0; i < sequence_count; i++) {
      const char *rest = sequences[i].rest;
      if (!(sequences[i].is_always_translated || translates_cursor_keys)) continue;
      if (strncmp(rest, (const char *)read, (size_t)count) != 0) continue;
      if (rest[count] == '\0') {
        *key = sequences[i].key;
        return 1;
      }
      may_go_on = true;
    }
    if (!may_go_on) break;
  }
  while (count > 0) push_back(read[--count]);
  return 1;
}

int ce_read_key(EditLine *editor, wchar_t *key) {
  for (;;) {
    unsigned char byte;
    int result = next_byte(editor, &byte, -1);
    if (result <= 0) return result;
    if (byte == 033) {
      result = read_escape(editor, key);
      if (result == 1 && *key == CE_KEY_PASTE) result = read_paste(editor);
      return result;
    }
    // What Linux makes of a Ctrl-D typed while a command ran; libedit would quote the next key.
    if (byte == 0) continue;
    *key = byte < 0x80 ? byte : decode(editor, byte);
    // C1 control characters are ours to give.
    if (*key < 0x80 || *key > 0x9F) return 1;
  }
}
