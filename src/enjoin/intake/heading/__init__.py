"""What stands at a paper's head and foot: caption and title, judge, own docket number, day of entry; what sort of paper it is."""
