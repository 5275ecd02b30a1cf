"""Follow-up: what is due in the office, and one case by its code: referrals, services, contacts, time line."""
