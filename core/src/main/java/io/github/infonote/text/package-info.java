/** How the modules of infonote look at and show texts. No API: exported to those modules alone. */
@NullMarked
package io.github.infonote.text;

import org.jspecify.annotations.NullMarked;
