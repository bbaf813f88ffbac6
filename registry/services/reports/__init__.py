"""Reports: what stands in them is assembled here in words; how they look is the templates' business."""
