"""What an order says of other papers: its effects on earlier orders, orders and directives that it tells of, cases and entries that it cites."""
