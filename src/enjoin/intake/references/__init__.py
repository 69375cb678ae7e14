"""What an order says of other papers: its effects on earlier orders, what it keeps of them, orders and directives that it tells of, cases and entries that it cites."""
