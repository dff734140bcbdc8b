// The one place that brings the types of Office.js in; a lint rule keeps the names to this room and the preview.
/// <reference types="office-js" />
