"""What importing companies, contracts, bill-to IDs and serial numbers is made of (R35)."""
