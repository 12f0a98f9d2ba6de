package org.opscharter.quality;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Tag;
import org.opscharter.WorldTest;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A test of the whole product in an example department that only such tests use: they
 * write nonsense into every form there is. They take longer than everything else and run
 * in the profile of their own, see docs/quality.md.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Timeout(value = 3, unit = TimeUnit.HOURS)
@Tag("quality")
@WorldTest
@TestPropertySource(properties = "quality.department=own")
@Import({ Routes.class, Callers.class, Tour.class, Belongings.class, Rehearsal.class })
@interface QualityTest {

}
