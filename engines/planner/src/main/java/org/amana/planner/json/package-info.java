/** The edge: instances, plans, people and manifests as JSON, read strictly. */
@NullMarked
package org.amana.planner.json;

import org.jspecify.annotations.NullMarked;
