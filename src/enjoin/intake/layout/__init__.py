"""Words with boxes → lines → zones of a paper (caption, body, glossary, schedule) → numbered paragraphs; tables → rows of cells.

Knows how courts lay papers out, not what they say.
"""
