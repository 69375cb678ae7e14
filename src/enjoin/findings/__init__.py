"""What a listing shows of a right: text and images in, findings with exact spans out. Knows no order, case or party."""
