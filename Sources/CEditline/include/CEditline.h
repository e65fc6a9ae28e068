/// libedit, and what Swift cannot do with it or must not be left to chance: its variadic calls,
/// the standard streams, reading keys, signals, and giving the terminal back.
///
/// One editor at a time, used by one thread: there is one terminal.
#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <histedit.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Keys no terminal sends: C1 control characters, dropped from real input and given out by the
/// reader for what it recognises itself. Bound like any other key, in every key map.
enum {
  CE_KEY_PASTE = 0x80,
  CE_KEY_SUBMIT = 0x81,
  CE_KEY_SEARCH = 0x82,
  CE_KEY_UP = 0x83,
  CE_KEY_DOWN = 0x84,
  CE_KEY_LEFT = 0x85,
  CE_KEY_RIGHT = 0x86,
  CE_KEY_HOME = 0x87,
  CE_KEY_END = 0x88,
  CE_KEY_DELETE = 0x89,
};

// MARK: - Opening and closing

/// Makes the character type functions speak UTF-8, whatever the environment asks for: libedit drops
/// other characters without a word and crashes on a prompt that has them. Numbers keep the C locale.
/// False where no UTF-8 locale is installed.
bool ce_use_utf8(void);

/// An editor on two descriptors of a terminal of some type (NULL: that of TERM); NULL where libedit
/// cannot start. `ce_use_utf8` first.
EditLine *ce_open(const char *program, int input, int output, const char *type);

/// Ends the editor; pending input stays for whoever reads next.
void ce_close(EditLine *editor);

// MARK: - The variadic calls of libedit

void ce_set_client(EditLine *editor, void *client);
void *ce_client(EditLine *editor);
/// `prompt` returns text that outlives the call; escape sequences stand between \1 characters.
void ce_set_prompt(EditLine *editor, char *(*prompt)(EditLine *));
void ce_set_key_map(EditLine *editor, const char *name);
bool ce_has_vi_keys(EditLine *editor);
void ce_set_history(EditLine *editor, History *history);
void ce_add_function(EditLine *editor, const char *name, const char *help,
                     unsigned char (*function)(EditLine *, int));
/// Binds a key (`^I`, `\e[A`, `\200`) in the main key map.
void ce_bind(EditLine *editor, const char *key, const char *function);
/// Binds a key in vi's command mode.
void ce_bind_command(EditLine *editor, const char *key, const char *function);
/// Draws prompt and line anew where the cursor stands.
void ce_refresh(EditLine *editor);
/// Whether the terminal can move its cursor up: not TERM=dumb.
bool ce_can_move_up(EditLine *editor);
void ce_history_set_size(History *history, int size);
void ce_history_enter(History *history, const char *line);

// MARK: - Reading

/// Reads a line as `el_gets` does. While it lasts, Ctrl-C drops the line (NULL, count not 0, errno is
/// EINTR), Ctrl-Z stops the process, a new window size redraws, and what is pasted comes as one key;
/// whatever ends the process gives the terminal back.
const char *ce_gets(EditLine *editor, int *count);

/// Called when the window changed its size while a line is edited.
void ce_set_resize_hook(void (*hook)(EditLine *));

/// Whether arrows, Home, End and Delete come as `CE_KEY_...`: for vi's insert mode, where a binding
/// that begins with Escape would make Escape itself wait for a second key.
void ce_translate_cursor_keys(bool all);

/// The bytes of the paste that `CE_KEY_PASTE` announced; valid until the next key is read.
const char *ce_pasted_bytes(size_t *count);

/// Writes to the editor's output, in step with what libedit writes.
void ce_write(const char *bytes, size_t count);

/// Columns and rows of the terminal; 80 and 24 where it does not say.
void ce_window_size(int *columns, int *rows);

/// Columns a character takes; 0 for what has none.
int ce_width(uint32_t scalar);

// MARK: - Ctrl-C

/// From now on Ctrl-C sets a flag and ends nothing; calls it interrupts are restarted. `once`: the next
/// one does what it did before.
void ce_watch_interrupts(bool once);
bool ce_interrupt_was_raised(void);
void ce_clear_interrupt(void);

/// Waits until the descriptor has input. 1: it has; 0: time is up; -1: Ctrl-C (errno is EINTR) or
/// an error. A negative time waits for ever.
int ce_wait_for_input(int descriptor, int milliseconds);

#endif
