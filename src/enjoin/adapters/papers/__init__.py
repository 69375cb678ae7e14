"""Files of court papers → `intake.paper.Paper`: pdf, docx, html, txt; schedules as xlsx or csv → parties.

In: a path. Out: text with page and character positions, or `Unreadable` with one clear sentence. Knows no court and no order.
"""
