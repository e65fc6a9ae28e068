// For wcwidth.
#define _GNU_SOURCE

#include "CEditline.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "reader.h"
#include "signals.h"

static FILE *input_file, *output_file;

// MARK: - Opening and closing

static bool speaks_utf8(void) {
  const char *codeset = nl_langinfo(CODESET);
  return codeset && (strcmp(codeset, "UTF-8") == 0 || strcmp(codeset, "utf8") == 0);
}

bool ce_use_utf8(void) {
  static const char *const names[] = {"", "C.UTF-8", "en_US.UTF-8", "UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if (setlocale(LC_CTYPE, names[i]) && speaks_utf8()) return true;
  }
  return false;
}

static FILE *open_stream(int descriptor, FILE *standard, const char *mode) {
  if (descriptor == fileno(standard)) return standard;
  int copy = dup(descriptor);
  return copy < 0 ? NULL : fdopen(copy, mode);
}

static void close_stream(FILE *file) {
  if (file && file != stdin && file != stdout) fclose(file);
}

EditLine *ce_open(const char *program, int input, int output, const char *type) {
  input_file = open_stream(input, stdin, "r");
  output_file = open_stream(output, stdout, "w");
  EditLine *editor = NULL;
  if (input_file && output_file) editor = el_init(program, input_file, output_file, stderr);
  if (!editor) {
    close_stream(input_file);
    close_stream(output_file);
    return NULL;
  }
  ce_start_reader(fileno(input_file));
  if (type) el_set(editor, EL_TERMINAL, type);
  // With 1, libedit sends every signal again to the whole process group, parents included.
  el_set(editor, EL_SIGNAL, 0);
  el_set(editor, EL_GETCFN, ce_read_key);
  return editor;
}

void ce_close(EditLine *editor) {
  el_set(editor, EL_EDITMODE, 0);
  el_end(editor);
  close_stream(input_file);
  close_stream(output_file);
  input_file = output_file = NULL;
}

// MARK: - The variadic calls of libedit

void ce_set_client(EditLine *editor, void *client) { el_set(editor, EL_CLIENTDATA, client); }

void *ce_client(EditLine *editor) {
  void *client = NULL;
  el_get(editor, EL_CLIENTDATA, &client);
  return client;
}

void ce_set_prompt(EditLine *editor, char *(*prompt)(EditLine *)) {
  el_set(editor, EL_PROMPT_ESC, prompt, '\1');
}

void ce_set_key_map(EditLine *editor, const char *name) { el_set(editor, EL_EDITOR, name); }

bool ce_has_vi_keys(EditLine *editor) {
  const char *name = NULL;
  return el_get(editor, EL_EDITOR, &name) == 0 && name && strcmp(name, "vi") == 0;
}

void ce_set_history(EditLine *editor, History *lines) { el_set(editor, EL_HIST, history, lines); }

void ce_add_function(EditLine *editor, const char *name, const char *help,
                     unsigned char (*function)(EditLine *, int)) {
  el_set(editor, EL_ADDFN, name, help, function);
}

void ce_bind(EditLine *editor, const char *key, const char *function) {
  el_set(editor, EL_BIND, key, function, NULL);
}

void ce_bind_command(EditLine *editor, const char *key, const char *function) {
  el_set(editor, EL_BIND, "-a", key, function, NULL);
}

void ce_refresh(EditLine *editor) { el_set(editor, EL_REFRESH); }

bool ce_can_move_up(EditLine *editor) {
  const char *sequence = NULL;
  return el_get(editor, EL_GETTC, "up", &sequence, NULL) == 0 && sequence && *sequence;
}

void ce_history_set_size(History *lines, int size) {
  HistEvent event;
  history(lines, &event, H_SETSIZE, size);
}

void ce_history_enter(History *lines, const char *line) {
  HistEvent event;
  history(lines, &event, H_ENTER, line);
}

// MARK: - Reading

void ce_announce_pastes(EditLine *editor, bool on) {
  if (!ce_can_move_up(editor)) return;
  const char *sequence = on ? "\033[?2004h" : "\033[?2004l";
  ce_write(sequence, strlen(sequence));
}

const char *ce_gets(EditLine *editor, int *count) {
  ce_begin_editing(fileno(input_file), fileno(output_file));
  // libedit shows its prompt first and takes the terminal at the first read; a Ctrl-D typed in
  // between would reach it as NUL.
  el_set(editor, EL_PREP_TERM, 1);
  ce_announce_pastes(editor, true);
  const char *line = el_gets(editor, count);
  int error = errno;
  if (!line && *count != 0) {
    el_reset(editor);
    ce_reset_reader();
  }
  ce_announce_pastes(editor, false);
  ce_end_editing();
  errno = error;
  return line;
}

void ce_write(const char *bytes, size_t count) {
  fwrite(bytes, 1, count, output_file);
  fflush(output_file);
}

void ce_window_size(int *columns, int *rows) {
  struct winsize size = {0};
  bool is_known = ioctl(fileno(output_file), TIOCGWINSZ, &size) == 0;
  *columns = is_known && size.ws_col > 0 ? size.ws_col : 80;
  *rows = is_known && size.ws_row > 0 ? size.ws_row : 24;
}

int ce_width(uint32_t scalar) {
  int width = wcwidth((wchar_t)scalar);
  return width > 0 ? width : 0;
}
