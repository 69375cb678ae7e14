"""How the compiled functions are compiled.

`whole` may make arrays. `leaf` may not, and so counts no references to those that it is given: to count them on every call cost more
than most of these functions do. `inlined` is set into its callers.
"""

from typing import Any

from numba import njit

_compile: Any = njit  # its hints do not know `_nrt`
whole = _compile(cache=True, nogil=True)
leaf = _compile(cache=True, nogil=True, _nrt=False)
inlined = _compile(cache=True, nogil=True, inline="always")
