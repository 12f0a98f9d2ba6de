package org.opscharter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/**
 * A test that needs the whole department: all modules, a real PostgreSQL, a port for the
 * browser. Every such test shares one application context; each makes its own records.
 * The business clock stands, see {@link TestClock}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "opscharter.time.start=2026-06-08T09:00", "opscharter.time.runs=false",
				"opscharter.demo=false" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ExtendWith(TestClock.Reset.class)
@Import({ TestDatabase.class, StatementCount.class })
public @interface DepartmentTest {

}
