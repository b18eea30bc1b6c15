/* Each feature names its own addresses. The page comes last: it answers every address nothing else does. */
import '#platform/health_routes'
import '#identity/routes'
import '#people/routes'
import '#places/routes'
import '#passes/routes'
import '#scanning/routes'
import '#platform/page_routes'
