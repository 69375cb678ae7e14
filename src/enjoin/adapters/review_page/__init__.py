"""A draft and its papers → one self-contained page: the papers at the left with what was read marked, the draft at the right.

In: a draft. Out: HTML without script or outside resource. Knows no rule by which anything was read.
"""
