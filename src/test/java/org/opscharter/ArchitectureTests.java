package org.opscharter;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * The rules of the house, one sentence each.
 */
@AnalyzeClasses(packages = "org.opscharter", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule webTypesAreHidden = classes().that()
		.resideInAPackage("..web..")
		.and()
		.areTopLevelClasses()
		.and()
		.doNotHaveSimpleName("package-info")
		.should()
		.notBePublic()
		.because("nobody outside a page needs its controllers and forms");

	@ArchTest
	static final ArchRule repositoriesAreHidden = classes().that()
		.areAssignableTo(Repository.class)
		.should()
		.bePackagePrivate()
		.because("records are changed at the desk, not through the drawer");

	@ArchTest
	static final ArchRule aggregatesHaveNoSetters = methods().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.should()
		.haveNameNotMatching("set[A-Z].*")
		.because("an aggregate is told what happened, not what to be");

	@ArchTest
	static final ArchRule aggregatesKeepTheirVerbsToThemselves = methods().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.and()
		.haveRawReturnType(void.class)
		.should()
		.notBePublic()
		.because("only the module's own desk may change an aggregate");

	@ArchTest
	static final ArchRule namesSaySomething = noClasses().should()
		.haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO|Dto|VO|BO)")
		.because("such a name hides what the class is for in the department");

	@ArchTest
	static final ArchRule nothingIsInjectedIntoFields = fields().should()
		.notBeAnnotatedWith(Autowired.class)
		.because("a constructor shows what a class needs");

	@ArchTest
	static final ArchRule timeComesFromAClock = noClasses().that()
		.doNotHaveFullyQualifiedName("org.opscharter.access.MachineTime")
		.should()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(LocalDate.class, "now")
		.orShould()
		.callMethod(LocalDateTime.class, "now")
		.orShould()
		.callMethod(ZonedDateTime.class, "now")
		.orShould()
		.callMethod(Clock.class, "systemUTC")
		.orShould()
		.callMethod(Clock.class, "systemDefaultZone")
		.because("rules are judged at the moment of the business clock (X01)");

	@ArchTest
	static final ArchRule theMachinesClockIsNamedInFewPlaces = noClasses().that()
		.resideOutsideOfPackages("org.opscharter.time..", "org.opscharter.access..", "org.opscharter.demo..")
		.should()
		.callMethod(InstantSource.class, "system")
		.because("only the clock itself and the sessions know the machine's time");

	@ArchTest
	static final ArchRule modulesAreFreeOfCycles = slices().matching("org.opscharter.(*)..").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule controllersStaySmall = classes().that()
		.areAnnotatedWith(Controller.class)
		.should(haveAtMostSevenHandlers())
		.because("a controller is one noun with its few deeds");

	private static ArchCondition<JavaClass> haveAtMostSevenHandlers() {
		return new ArchCondition<>("have at most seven handlers") {

			@Override
			public void check(JavaClass controller, ConditionEvents events) {
				long handlers = controller.getMethods()
					.stream()
					.filter((method) -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
					.filter((method) -> method.isAnnotatedWith(GetMapping.class)
							|| method.isAnnotatedWith(PostMapping.class) || method.isAnnotatedWith(PutMapping.class)
							|| method.isAnnotatedWith(DeleteMapping.class))
					.count();
				events.add(new SimpleConditionEvent(controller, handlers <= 7,
						controller.getName() + " has " + handlers + " handlers"));
			}

		};
	}

}
