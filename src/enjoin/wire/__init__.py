"""What callers see: answers as JSON values, versioned. Knows the core; no door, no file."""
