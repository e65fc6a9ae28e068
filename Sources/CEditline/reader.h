/// Keys from the terminal: what libedit calls for every character.
#ifndef CE_READER_H
#define CE_READER_H

#include <histedit.h>
#include <stdbool.h>

/// Asks the terminal to mark what is pasted, or no longer to; dumb terminals are asked nothing.
void ce_announce_pastes(EditLine *editor, bool on);

/// Starts reading from a descriptor.
void ce_start_reader(int input);

/// libedit's EL_GETCFN: 1 and a key, 0 at the end of input, -1 on Ctrl-C (errno is EINTR) or error.
int ce_read_key(EditLine *editor, wchar_t *key);

/// Forgets half-read keys, after Ctrl-C.
void ce_reset_reader(void);

#endif
