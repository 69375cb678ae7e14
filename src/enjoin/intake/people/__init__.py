"""Names of parties: printed lists, schedules of sellers, glossaries and running text → parties, one roster, whom a word addresses.

A name is only ever what is printed; why one should be looked at is said by `doubts`.
"""
