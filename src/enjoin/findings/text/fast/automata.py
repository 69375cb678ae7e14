"""The seeds of a set of marks as automata over letters: one step a letter tells whether any seed has been read so far.

Aho & Corasick (CACM 18(6), 1975), over letter classes or sounds with repeats made one. A table has a row of 32 for each state: letters
0–25, `BREAK` and `SIGN` (a word ends), `QUIET` and `OTHER` (nothing changes). States are told by number: 0 at first; `FOUND` is
never left. Of very many marks some seed is in every text: an automaton that would grow past `MOST` states says so at the first letter.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Any, NamedTuple

import numpy as np

from enjoin.findings.text.codes import FAMILY, FIRST, FOREIGN, LONG, LOOKS, SAID, STOP
from enjoin.findings.text.fast.streams import BEGUN, BY_LOOKS, BY_SOUND
from enjoin.findings.text.shapes import LOOK, SAID_SOUNDS, SOUNDS, VOWEL

WIDE = 32
BREAK, QUIET, SIGN, OTHER = 26, 27, 28, 29
FOUND = 1  # the number of its row
MOST = 21_000  # three times as many are numbered by two bytes
BEGINS = BY_LOOKS | BEGUN
SIGNED, BEYOND = 1 << 8, 1 << 9

Path = Sequence[int]
ALWAYS = np.full((2, WIDE), FOUND, np.int32)


class Automata(NamedTuple):
    """The seeds of each family: in the looks anywhere; in them where words begin, and in the sounds, at once; in the consonants. `idle`: is no text spared?

    `told`: for each state of `said`, by number, the streams in which a seed has been found if the text ends there, and whether a symbol that may be
    a letter (`SIGNED`), or what is not ASCII (`BEYOND`), has been read.
    """

    idle: bool
    looks: Any
    said: Any
    told: Any
    heard: Any


def automata(codes: Iterable[int]) -> Automata:
    """The automata of all seed codes (`seeds.seed_table`)."""
    by: dict[int, list[int]] = {family: [] for family in (LOOKS, FIRST, SAID, FOREIGN, LONG)}
    for code in codes:
        by[code >> FAMILY << FAMILY].append(code & (1 << FAMILY) - 1)
    # Each of them leads to some thirty states.
    looks = (
        ALWAYS
        if len(by[LOOKS]) > MOST // 32
        else _search(chain.from_iterable(_look_paths(_digits(code, 32, 4)) for code in by[LOOKS]))
    )
    sounds = [_digits(code, 16, 6) for code in by[SAID]] + [_digits(code, 16, 8) for code in by[LONG]]
    consonants = [_digits(code & 0xFFFFF, 10, 4 - (code >> 20)) for code in by[FOREIGN]]
    words = _over_letters(_words(chain.from_iterable(map(_first_paths, by[FIRST]))), lambda letter: (LOOK[letter],))
    said, told = _noting(*_at_once(words, _over_letters(_search(sounds), lambda letter: SAID_SOUNDS[letter])))
    return Automata(
        idle=len(looks) > MOST or looks is ALWAYS,
        looks=_flat(_over_letters(looks, lambda letter: (LOOK[letter],))),
        said=_flat(said),
        told=told,
        heard=_flat(
            _over_letters(_search(consonants), lambda letter: [each for each in SOUNDS[letter] if each != VOWEL])
        ),
    )


def _digits(code: int, scale: int, size: int) -> tuple[int, ...]:
    return tuple(code // scale**at % scale for at in range(size - 1, -1, -1))


def _look_paths(four: Path) -> list[Path]:
    """A code stands for four classes in a row, and for two and two around any other."""
    first, second, third, fourth = four
    if first == second or third == fourth:
        return []
    around: list[Path] = [
        (first, second, each, third, fourth) for each in sorted(set(LOOK)) if each not in (second, third)
    ]
    return around if second == third else [four, *around]


def _first_paths(code: int) -> list[Path]:
    """Three classes, or a whole word of one or two and then its end; `a` may be the first of two or no class at all."""
    three = _digits(code, 32, 3)
    return [three, three[1:]] if three[2] == STOP and three[0] == 0 else [three]


def _trie(paths: Iterable[Path]) -> tuple[list[dict[int, int]], list[int]]:
    """Nodes with what follows each symbol, and the symbol before each; a path's last symbol leads to `FOUND`, and nothing on from there."""
    nodes: list[dict[int, int]] = [{}, {}]
    last = [-1, -1]
    for path in paths:
        at = 0
        for symbol in path[:-1]:
            after = nodes[at].setdefault(symbol, len(nodes))
            if after == len(nodes):
                nodes.append({})
                last.append(symbol)
            at = after
            if at == FOUND:
                break
        else:
            nodes[at][path[-1]] = FOUND
    return nodes, last


def _search(paths: Iterable[Path]) -> Any:
    """The automaton that finds any of `paths` anywhere: for each state and symbol the next state; repeats change nothing."""
    nodes, last = _trie(paths)
    table = np.zeros((len(nodes), WIDE), np.int32)
    fail = [0] * len(nodes)
    queue = [0]
    for node in queue:
        table[node] = table[fail[node]]
        for symbol, after in nodes[node].items():
            shorter = int(table[node, symbol])
            if shorter != FOUND:
                table[node, symbol] = after
                if after != FOUND:
                    fail[after] = shorter
                    queue.append(after)
    reached = np.array(queue[1:], np.int64)
    table[reached, np.array(last)[reached]] = reached
    table[:, BREAK] = np.arange(len(nodes))
    table[FOUND] = FOUND
    return table


def _words(paths: Iterable[Path]) -> Any:
    """The automaton that finds any of `paths` where a word begins, be it over the words' ends; `STOP` in a path is the word's end."""
    nodes, last = _trie(paths)
    states: dict[tuple[int, ...], int] = {(0,): 0, (FOUND,): FOUND}
    rows: list[list[int]] = []
    queue = [*states]
    for held in queue:
        rows.append([])
        for symbol in range(WIDE):
            if held == (FOUND,) or (symbol == BREAK and any(STOP in nodes[node] for node in held)):
                after: tuple[int, ...] = (FOUND,)
            elif symbol == BREAK:
                after = tuple(sorted({0, *held}))
            else:
                on = {node if last[node] == symbol else nodes[node].get(symbol, -1) for node in held} - {-1}
                after = (FOUND,) if FOUND in on else tuple(sorted(on))
            if after not in states:
                states[after] = len(states)
                queue.append(after)
            rows[-1].append(states[after])
    return np.array(rows, np.int32)


def _over_letters(table: Any, symbols: Callable[[int], Sequence[int]]) -> Any:
    """The automaton over letters: each takes the steps of its `symbols`."""
    table = ALWAYS if len(table) > MOST else table
    own = np.arange(len(table))
    over = np.repeat(own[:, None], WIDE, axis=1)
    for letter in range(26):
        for symbol in symbols(letter):
            over[:, letter] = table[over[:, letter], symbol]
    over[:, BREAK] = over[:, SIGN] = table[:, BREAK]
    return over


def _at_once(first: Any, second: Any) -> tuple[Any, Any]:
    """The automaton that takes the steps of both, and the streams in which they have found a seed when the text ends in each state.

    Where it would grow past `MOST` states, only the second is run, and the first is said of every text.
    """
    states = {(0, 0): 0}
    rows: list[list[int]] = []
    queue = [*states]
    for one, other in queue:
        rows.append([])
        for pair in zip(first[one].tolist(), second[other].tolist(), strict=True):
            if pair not in states:
                states[pair] = len(states)
                queue.append(pair)
            rows[-1].append(states[pair])
        if len(states) > MOST:
            return second, (BEGINS | (second[:, BREAK] == FOUND) * BY_SOUND).astype(np.uint16)
    held = np.array(queue)
    told = (first[held[:, 0], BREAK] == FOUND) * BEGINS | (second[held[:, 1], BREAK] == FOUND) * BY_SOUND
    return np.array(rows, np.int64), told.astype(np.uint16)


def _noting(table: Any, told: Any) -> tuple[Any, Any]:
    """The automaton that remembers whether it has read a `SIGN` or an `OTHER`."""
    many = len(table)
    levels = [table + level * many for level in range(3)]
    levels[0][:, SIGN] += many
    for level in (0, 1):
        levels[level][:, OTHER] = levels[2][:, OTHER]
    return np.concatenate(levels), np.concatenate([told, told | SIGNED, told | BEYOND])


def _flat(table: Any) -> Any:
    """The automaton as one row of numbers: the next state for each state and symbol."""
    return table.astype(np.uint16).ravel()
