"""Word lists that reading a name leans on: places, pinyin, alphabets, English words (made by a script), and trade words.

Long strings, split by their readers; no list is changed at run time.
"""
