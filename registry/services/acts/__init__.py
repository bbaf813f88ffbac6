"""Official acts: decisions, presentations, determinations, requirements, resubmissions."""
